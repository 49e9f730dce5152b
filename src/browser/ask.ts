import { hasTerm } from './has-term.ts';
import type { Pagefind } from './pagefind.ts';
import { type Query, termsOf } from './query.ts';
import { type Found, type Places, type Ranked, rank } from './rank.ts';

/** An article in its place. */
export interface Placed extends Ranked {
  /** It has the query word for word. */
  readonly isWhole: boolean;
}

/** What the index knows of a query. */
export interface Asked {
  /** Articles with any of the words and all of the phrases, without what is excluded, the best first. */
  readonly ranked: readonly Placed[];
  /** Ids of the articles that have what is excluded. */
  readonly unwanted: ReadonlySet<string>;
  /** How many articles would be ranked, but have what is excluded. */
  readonly withheld: number;
  /** Of each term, whatever the others say: how many articles have it. */
  readonly counts: readonly { readonly term: string; readonly count: number }[];
}

type Index = Pick<Pagefind, 'search'>;

/**
 * Puts each term of the query to the index by itself and makes one order of the answers. Articles that have the whole query
 * word for word come first; of equal ones the first in `places`. `total`: articles in the index.
 */
export async function ask(
  index: Index,
  query: Query,
  total: number,
  places?: Places,
): Promise<Asked> {
  const [terms, excluded, exact] = await Promise.all([
    Promise.all(termsOf(query).map((term) => look(index, term, query.isCommon !== true))),
    Promise.all(query.excluded.map((term) => look(index, term))),
    query.row === null ? null : look(index, query.row),
  ]);
  const wanted = terms.filter(({ term }) => query.phrases.includes(term)).map(idsOf);
  const unwanted = new Set(excluded.flatMap(({ hits }) => hits.map(({ id }) => id)));
  const first = exact === null ? new Set<string>() : idsOf(exact);
  const fitting = rank(terms, total, places).filter(({ id }) => wanted.every((ids) => ids.has(id)));
  const ranked = fitting
    .filter(({ id }) => !unwanted.has(id))
    .map((one) => ({ ...one, isWhole: first.has(one.id) }));
  return {
    ranked: [...ranked.filter(({ isWhole }) => isWhole), ...ranked.filter((one) => !one.isWhole)],
    unwanted,
    withheld: fitting.length - ranked.length,
    counts: terms.map(({ term, hits }) => ({ term, count: hits.length })),
  };
}

/**
 * Several words are looked for one after another; one word also by itself, without longer words that begin with it. What Pagefind
 * answers in place of a word that nobody wrote is nothing.
 */
async function look(index: Index, term: string, byItself = true): Promise<Found> {
  const exact = `"${term}"`;
  if (term.includes(' ')) return { term, hits: (await index.search(exact)).results };
  if (!byItself) return { term, hits: (await index.search(term)).results };
  const [{ results }, itself] = await Promise.all([index.search(term), index.search(exact)]);
  const ids = new Set(itself.results.map(({ id }) => id));
  if (ids.size > 0) return { term, hits: results, itself: ids };
  const [first] = results;
  return { term, hits: first !== undefined && (await hasTerm(first, term)) ? results : [] };
}

function idsOf({ hits }: Found): ReadonlySet<string> {
  return new Set(hits.map(({ id }) => id));
}
