import { summary, waysOn } from './advice.ts';
import { byId } from './dom.ts';
import type { Answer } from './find.ts';
import { PAGE } from './history.ts';
import type { ResultData } from './pagefind.ts';
import { resultItem } from './results.ts';
import { parseState, type SearchState } from './state.ts';

/** The parts of the search page; `layouts/pages/search.tsx` makes them. */
export function findParts() {
  return {
    form: byId('search-form', HTMLFormElement),
    field: byId('search-field', HTMLInputElement),
    sort: byId('search-sort', HTMLSelectElement),
    options: byId('search-options', HTMLDetailsElement),
    status: byId('search-status', HTMLParagraphElement),
    ways: byId('search-ways', HTMLUListElement),
    results: byId('search-results', HTMLElement),
    list: byId('search-list', HTMLOListElement),
    more: byId('search-more', HTMLButtonElement),
  };
}

export type Parts = ReturnType<typeof findParts>;

/** The state that the form shows. */
export function readForm({ form }: Parts): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.append(name, value);
  }
  return parseState(params.toString());
}

/** Says something in place of results. */
export function say(parts: Parts, text: string): void {
  parts.status.textContent = text;
  parts.ways.replaceChildren();
  parts.results.hidden = true;
  parts.list.replaceChildren();
}

/** Shows what was found: of all results the first ones, `page`. */
export function show(
  parts: Parts,
  state: SearchState,
  answer: Answer,
  page: readonly ResultData[],
): void {
  parts.status.textContent = summary(answer, state);
  parts.ways.replaceChildren(...waysOn(answer, state));
  parts.list.replaceChildren(...page.map((data) => resultItem(data, state.query)));
  parts.results.hidden = page.length === 0;
  showMore(parts, answer.results.length - page.length);
}

/** Adds results to those shown and leads the keyboard to the first of them. `left` are not shown yet. */
export function append(
  parts: Parts,
  query: string,
  page: readonly ResultData[],
  left: number,
): void {
  const items = page.map((data) => resultItem(data, query));
  parts.list.append(...items);
  showMore(parts, left);
  items[0]?.querySelector('a')?.focus();
}

function showMore({ more }: Parts, left: number): void {
  more.hidden = left <= 0;
  more.textContent = `Show ${Math.min(PAGE, left)} more (${left} left)`;
}
