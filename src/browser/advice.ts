import { articles, make } from './dom.ts';
import type { Answer } from './find.ts';
import { FILTERS, formatState, phrase, type SearchState } from './state.ts';

/** What is found, in a sentence or two: shown, and read out by a screen reader. */
export function summary(answer: Answer, state: SearchState): string {
  const unknown = answer.words.filter(({ count }) => count === 0).map(({ word }) => word);
  const count = answer.results.length;
  if (count === 0) return nothing(answer, state);
  const left = unknown.length === 0 ? '' : ` No article has ${list(unknown)}: left out.`;
  return `${articles(count)} found.${left}`;
}

function nothing(answer: Answer, state: SearchState): string {
  if (answer.unfiltered > 0) return 'No article found with these filters.';
  const words = phrase(state.query);
  if (words !== null) return `No article has these words one after another: ${words.join(' ')}.`;
  return answer.words.length === 0
    ? `No article has this word: ${state.query}.`
    : `No article has all these words: ${answer.words.map(({ word }) => word).join(' ')}.`;
}

/** Ways on from a search that found nothing, as items of a list; none if it found something. */
export function waysOn(answer: Answer, state: SearchState): readonly HTMLLIElement[] {
  if (answer.results.length > 0) return [];
  const free: SearchState = { ...state, chosen: { outlet: [], year: [] } };
  if (answer.unfiltered > 0 && FILTERS.some((name) => state.chosen[name].length > 0)) {
    return [way(free, `Search without filters (${answer.unfiltered})`)];
  }
  const words = phrase(state.query);
  if (words !== null && words.length > 1) {
    return [way({ ...free, query: words.join(' ') }, 'Search without quotation marks')];
  }
  return answer.words
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => way({ ...free, query: word }, `Search only ${word} (${count})`));
}

function way(state: SearchState, text: string): HTMLLIElement {
  return make('li', {}, make('a', { href: `${location.pathname}${formatState(state)}` }, text));
}

function list(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
