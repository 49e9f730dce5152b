import { search as words } from '#words';
import { summary, waysOn } from './advice.ts';
import { byId } from './dom.ts';
import type { Answer, Hit } from './find.ts';
import { PAGE } from './history.ts';
import type { ResultData } from './pagefind.ts';
import { resultItem } from './results.ts';
import { parseState, type SearchState } from './state.ts';
import type { Suggestion } from './suggest.ts';

/** The parts of the search page; `layouts/pages/search.tsx` makes them. */
export function findParts() {
  return {
    form: byId('search-form', HTMLFormElement),
    field: byId('search-field', HTMLInputElement),
    sort: byId('search-sort', HTMLSelectElement),
    from: byId('search-from', HTMLInputElement),
    to: byId('search-to', HTMLInputElement),
    undated: byId('search-undated', HTMLInputElement),
    undatedCount: byId('search-undated-count', HTMLElement),
    options: byId('search-options', HTMLDetailsElement),
    status: byId('search-status', HTMLParagraphElement),
    ways: byId('search-ways', HTMLUListElement),
    results: byId('search-results', HTMLElement),
    list: byId('search-list', HTMLOListElement),
    more: byId('search-more', HTMLButtonElement),
  };
}

export type Parts = ReturnType<typeof findParts>;

/** A hit with its article's words. */
export interface Shown {
  readonly hit: Hit;
  readonly data: ResultData;
}

/** The state that the form shows. */
export function readForm({ form }: Parts): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.append(name, value);
  }
  return parseState(params.toString());
}

/** Shows the state in the form, but for the filters. */
export function writeForm(parts: Parts, state: SearchState): void {
  parts.field.value = state.query;
  parts.sort.value = state.sort;
  parts.from.value = state.from;
  parts.to.value = state.to;
  parts.undated.checked = state.undated;
}

/** Marks what stands in a field for days and is none, and gives it: it is not asked. */
export function markDays({ from, to }: Parts, state: SearchState): readonly string[] {
  return [[from, state.from] as const, [to, state.to] as const].flatMap(([field, day]) => {
    const written = field.value.trim();
    const isWrong = written !== '' && day === '';
    if (isWrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    return isWrong ? [written] : [];
  });
}

/** Says besides what was found which days are none. */
export function sayNoDays({ status }: Parts, noDays: readonly string[]): void {
  if (noDays.length === 0) return;
  status.textContent = [status.textContent, words.noDays(noDays)].join(' ').trim();
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
  page: readonly Shown[],
  suggestions: readonly Suggestion[],
): void {
  parts.status.textContent = summary(answer, state);
  parts.undatedCount.textContent = words.counted(answer.undated);
  parts.ways.replaceChildren(...waysOn(answer, state, suggestions));
  parts.list.replaceChildren(...itemsOf(page, answer));
  parts.results.hidden = page.length === 0;
  showMore(parts, answer.hits.length - page.length);
}

/** Adds results to those shown and leads the keyboard to the first of them. `left` are not shown yet. */
export function append(parts: Parts, answer: Answer, page: readonly Shown[], left: number): void {
  const items = itemsOf(page, answer);
  parts.list.append(...items);
  showMore(parts, left);
  items[0]?.querySelector('a')?.focus();
}

function itemsOf(page: readonly Shown[], { terms }: Answer): readonly HTMLLIElement[] {
  return page.map(({ hit, data }) => resultItem(hit, data, terms));
}

function showMore({ more }: Parts, left: number): void {
  more.hidden = left <= 0;
  more.textContent = words.more(Math.min(PAGE, left), left);
}
