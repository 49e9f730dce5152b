import { search as say } from '#words';
import { make } from './dom.ts';
import type { Answer } from './find.ts';
import { parseQuery } from './query.ts';
import { formatState, isNarrowed, NOTHING, type SearchState } from './state.ts';
import type { Suggestion } from './suggest.ts';

/** What is found, in a sentence or two: shown, and read out by a screen reader. */
export function summary(answer: Answer, state: SearchState): string {
  const count = answer.hits.length;
  if (count === 0) return nothing(answer, state);
  const unknown = answer.terms.filter((term) => term.count === 0).map(({ term }) => term);
  return [
    share(answer),
    ...(unknown.length === 0 ? [] : [say.unknown(unknown)]),
    ...(answer.left.length === 0 ? [] : [say.left(answer.left)]),
  ].join(' ');
}

/** How many articles were found; where some lack a word, how many have all. */
function share({ hits, complete, terms }: Answer): string {
  if (complete === hits.length) return say.found(hits.length);
  const known = terms.filter(({ count }) => count > 0).length;
  return complete === 0
    ? say.foundNoneWhole(hits.length, known === 2)
    : say.foundSomeWhole(hits.length, complete, known === 2);
}

function nothing(answer: Answer, state: SearchState): string {
  if (answer.unfiltered > 0) return say.noneFiltered;
  const { phrases, words, excluded } = parseQuery(state.query);
  if (answer.withheld > 0) return say.noneWithout(excluded);
  if (phrases.length > 0 && answer.terms.some(({ count }) => count > 0)) {
    return say.noneTogether([...phrases, ...words]);
  }
  const [only, ...more] = answer.terms;
  if (only === undefined) return say.none;
  if (phrases.length > 0) return say.noneInRow(phrases);
  return more.length === 0
    ? say.noneOfOne(only.term)
    : say.noneOfMany(answer.terms.map(({ term }) => term));
}

/** Ways on, as items of a list: words like those that nobody wrote, and of a search that found nothing what to leave out. */
export function waysOn(
  answer: Answer,
  state: SearchState,
  suggestions: readonly Suggestion[],
): readonly HTMLLIElement[] {
  const spelt = suggestions.reduce((query, one) => replaced(query, one), state.query);
  const words = suggestions.map(({ word }) => word);
  const other =
    suggestions.length === 0 ? [] : [way({ ...state, query: spelt }, say.searchFor(words))];
  return answer.hits.length > 0 ? other : [...other, ...lessAsked(answer, state)];
}

/** The query with the word in the term's place; its other words and signs stay. */
function replaced(query: string, { term, word }: Suggestion): string {
  return query
    .split(/([^\p{L}\p{M}]+)/u)
    .map((part) => (part.toLowerCase() === term ? word : part))
    .join('');
}

function lessAsked(answer: Answer, state: SearchState): readonly HTMLLIElement[] {
  const free: SearchState = { ...NOTHING, query: state.query, sort: state.sort };
  if (answer.unfiltered > 0 && isNarrowed(state)) {
    return [way(free, say.withoutFilters(answer.unfiltered))];
  }
  const { phrases } = parseQuery(state.query);
  if (phrases.length === 0) return [];
  const query = state.query.replaceAll('"', '');
  return [way({ ...free, query }, say.withoutQuotes)];
}

function way(state: SearchState, text: string): HTMLLIElement {
  return make('li', {}, make('a', { href: `${location.pathname}${formatState(state)}` }, text));
}
