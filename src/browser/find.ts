import { asWritten } from './as-written.ts';
import { type Asked, ask } from './ask.ts';
import type { Fact } from './facts.ts';
import { countUndated, countValues, type FilterCounts, passes } from './filter.ts';
import type { Pagefind, Result } from './pagefind.ts';
import { parseQuery, termsOf, withoutCommon } from './query.ts';
import type { Match } from './rank.ts';
import type { SearchState } from './state.ts';

/** An article that is shown. */
export interface Hit {
  readonly fact: Fact;
  /** Gives its words. */
  readonly result: Result;
  /** Terms of the query that it has, and where. */
  readonly matches: readonly Match[];
  /** As rank.ts has it. */
  readonly nearness: number;
  /** It has the query word for word. */
  readonly isWhole: boolean;
}

export interface Answer {
  /** In the order that is asked for; of equals, and without words, the newest first. */
  readonly hits: readonly Hit[];
  readonly counts: FilterCounts;
  /** Of the articles that the words find: how many are undated and pass all filters but the range of dates. */
  readonly undated: number;
  /** How many articles match the words whatever the filters. */
  readonly unfiltered: number;
  /** How many articles match the words, but have what is excluded. */
  readonly withheld: number;
  /** How many of the hits have every term that any article has. */
  readonly complete: number;
  /** Of each term of the query: how many articles have it. */
  readonly terms: Asked['counts'];
  /** Words of the query that were not looked for, as most articles have them. */
  readonly left: readonly string[];
}

/** What is asked, and of what: `facts` in the order newest first, undated last. */
export interface Archive {
  readonly index: Pick<Pagefind, 'search'>;
  readonly facts: readonly Fact[];
  /** Words that most articles have: not looked for beside others. */
  readonly common: ReadonlySet<string>;
}

/** Asks Pagefind all that the page shows for a state. */
export async function find(archive: Archive, state: SearchState): Promise<Answer> {
  const { asked, hits, left } = await found(archive, state);
  const facts = hits.map(({ fact }) => fact);
  const passing = hits.filter(({ fact }) => passes(fact, state));
  const shown =
    state.sort === 'relevance' && asked !== null
      ? await asWritten(passing)
      : ordered(passing, archive.facts, state);
  const terms = asked?.counts ?? [];
  const known = terms.filter(({ count }) => count > 0).length;
  return {
    hits: shown,
    counts: countValues(facts, state),
    undated: countUndated(facts, state),
    unfiltered: hits.length,
    withheld: asked?.withheld ?? 0,
    complete: shown.filter(({ matches }) => matches.length === known).length,
    terms,
    left,
  };
}

/** What the words find, the best first; without words, every article, the newest first. */
async function found({ index, facts, common }: Archive, { query }: SearchState) {
  const { left, ...parsed } = withoutCommon(parseQuery(query), common);
  if (termsOf(parsed).length === 0) {
    const excluded = await ask(index, parsed, facts.length);
    const results = await everything(index);
    const hits = facts.flatMap((fact): readonly Hit[] => {
      const result = results.get(fact.id);
      const isOut = result === undefined || excluded.unwanted.has(fact.id);
      return isOut ? [] : [{ fact, result, matches: [], nearness: 1, isWhole: false }];
    });
    return { asked: null, hits, left };
  }
  const places = new Map(facts.map(({ id }, at) => [id, at]));
  const asked = await ask(index, parsed, facts.length, places);
  const hits = asked.ranked.flatMap((article): readonly Hit[] => {
    const fact = facts[places.get(article.id) ?? -1];
    return fact === undefined ? [] : [{ ...article, fact }];
  });
  return { asked, hits, left };
}

/** Terms that the article does not have, though some article does; for those shown, as there may be thousands of others. */
export function lacking(
  { matches }: Pick<Hit, 'matches'>,
  terms: Answer['terms'],
): readonly string[] {
  const has = new Set(matches.map(({ term }) => term));
  return terms.filter(({ term, count }) => count > 0 && !has.has(term)).map(({ term }) => term);
}

async function everything(index: Archive['index']): Promise<ReadonlyMap<string, Result>> {
  const { results } = await index.search(null);
  return new Map(results.map((result) => [result.id, result]));
}

/** Undated articles follow the dated, in either order. */
function ordered(
  hits: readonly Hit[],
  facts: readonly Fact[],
  { sort }: SearchState,
): readonly Hit[] {
  if (sort === 'relevance') return hits;
  const places = new Map(facts.map(({ id }, at) => [id, at]));
  const place = ({ fact }: Hit) => places.get(fact.id) ?? 0;
  const newest = hits.toSorted((a, b) => place(a) - place(b));
  if (sort === 'newest') return newest;
  const dated = newest.filter(({ fact }) => fact.days !== null).toReversed();
  return [...dated, ...newest.filter(({ fact }) => fact.days === null)];
}
