import { articles, make } from './dom.ts';
import type { Answer } from './find.ts';
import { parseQuery } from './query.ts';
import { formatState, isNarrowed, NOTHING, type SearchState } from './state.ts';
import type { Suggestion } from './suggest.ts';

/** What is found, in a sentence or two: shown, and read out by a screen reader. */
export function summary(answer: Answer, state: SearchState): string {
  const count = answer.hits.length;
  if (count === 0) return nothing(answer, state);
  const unknown = answer.terms.filter((term) => term.count === 0).map(({ term }) => term);
  const left = unknown.length === 0 ? '' : ` No article has ${list(unknown)}.`;
  return `${articles(count)} found${share(answer)}.${left}`;
}

/** Where some articles lack a word: how many have all. */
function share({ hits, complete, terms }: Answer): string {
  if (complete === hits.length) return '';
  const known = terms.filter(({ count }) => count > 0).length;
  const all = known === 2 ? 'both words' : 'all the words';
  return complete === 0 ? `, none with ${all}` : `, ${complete.toLocaleString('en')} with ${all}`;
}

function nothing(answer: Answer, state: SearchState): string {
  if (answer.unfiltered > 0) return 'No article found with these filters.';
  const { phrases, words } = parseQuery(state.query);
  if (phrases.length > 0 && answer.terms.some(({ count }) => count > 0)) {
    return `No article has these words together: ${list([...phrases, ...words])}.`;
  }
  const [only, ...more] = answer.terms;
  if (only === undefined) return 'No article found.';
  if (phrases.length > 0) return `No article has these words one after another: ${list(phrases)}.`;
  return more.length === 0
    ? `No article has this word: ${only.term}.`
    : `No article has any of these words: ${answer.terms.map(({ term }) => term).join(' ')}.`;
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
    suggestions.length === 0 ? [] : [way({ ...state, query: spelt }, `Search for ${list(words)}`)];
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
    return [way(free, `Search without filters (${answer.unfiltered})`)];
  }
  const { phrases } = parseQuery(state.query);
  if (phrases.length === 0) return [];
  const query = state.query.replaceAll('"', '');
  return [way({ ...free, query }, 'Search without quotation marks')];
}

function way(state: SearchState, text: string): HTMLLIElement {
  return make('li', {}, make('a', { href: `${location.pathname}${formatState(state)}` }, text));
}

function list(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
