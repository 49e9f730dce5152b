import { formatState, type SearchState } from './state.ts';

/** Kept with an entry of the browser's history. */
interface Kept {
  /** Still being typed: the next change takes its place. */
  readonly draft: boolean;
  /** How many results were shown. */
  readonly shown: number;
}

/** What a new search shows at first, and what `Show more` adds. */
export const PAGE = 10;

/**
 * Writes the state to the address. What is typed gets one entry of the history, renewed until `commit`; anything else
 * gets its own, so that Back leads to what the reader saw before.
 */
export function record(state: SearchState, typing: boolean): void {
  const address = `${location.pathname}${formatState(state)}`;
  const kept: Kept = { draft: typing, shown: PAGE };
  if (address === `${location.pathname}${location.search}`) {
    if (!typing) commit();
  } else if (typing && current().draft) history.replaceState(kept, '', address);
  else history.pushState(kept, '', address);
}

/** What was typed stays an entry of its own from now on. */
export function commit(): void {
  history.replaceState({ ...current(), draft: false }, '');
}

export function keepShown(shown: number): void {
  history.replaceState({ ...current(), shown }, '');
}

/** How many results this entry of the history showed when the reader left it. */
export function shownBefore(): number {
  return current().shown;
}

function current(): Kept {
  const state: unknown = history.state;
  const fields = typeof state === 'object' && state !== null ? state : {};
  const shown = 'shown' in fields && typeof fields.shown === 'number' ? fields.shown : PAGE;
  return { draft: 'draft' in fields && fields.draft === true, shown };
}
