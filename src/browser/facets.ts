import { make } from './dom.ts';
import type { FilterCounts } from './pagefind.ts';
import { FILTERS, type FilterName, type SearchState, UNDATED, UNKNOWN } from './state.ts';

interface Box {
  readonly row: HTMLElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** The filter groups of the form, one checkbox a value. */
export interface Facets {
  /** Ticks exactly the chosen values. */
  choose(chosen: SearchState['chosen']): void;
  /** Shows how many articles each value has, and hides those without any unless they are ticked. */
  count(counts: FilterCounts): void;
}

/** Fills the groups with every value of the index; boxes are made once, so that none loses the focus. */
export function makeFacets(form: HTMLElement, totals: FilterCounts): Facets {
  const groups = new Map(FILTERS.map((name) => [name, makeGroup(form, name, totals[name] ?? {})]));
  return {
    choose(chosen) {
      for (const [name, group] of groups) group.choose(chosen[name]);
    },
    count(counts) {
      for (const [name, group] of groups) group.count(counts[name] ?? {});
    },
  };
}

function makeGroup(form: HTMLElement, name: FilterName, totals: Readonly<Record<string, number>>) {
  const group = form.querySelector<HTMLElement>(`[data-filter="${name}"]`);
  const list = make('div', { class: 'facet-values' });
  group?.append(list);
  const boxes = new Map<string, Box>();
  const add = (value: string): Box => {
    const box = makeBox(name, value);
    boxes.set(value, box);
    list.append(box.row);
    return box;
  };
  for (const value of ordered(Object.keys(totals), name)) add(value);
  return {
    choose(values: readonly string[]) {
      for (const box of boxes.values()) box.input.checked = false;
      for (const value of values) (boxes.get(value) ?? add(value)).input.checked = true;
    },
    count(counts: Readonly<Record<string, number>>) {
      for (const [value, { row, input, count }] of boxes) {
        const articles = counts[value] ?? 0;
        count.textContent = `(${articles})`;
        row.hidden = articles === 0 && !input.checked;
      }
      if (group !== null) group.hidden = [...boxes.values()].every(({ row }) => row.hidden);
    },
  };
}

function makeBox(name: FilterName, value: string): Box {
  const input = make('input', { type: 'checkbox', name, value });
  const count = make('span', { class: 'facet-count' });
  const text = make('span', { class: 'facet-value' }, value);
  return { row: make('label', { class: 'facet-box' }, input, ' ', text, ' ', count), input, count };
}

/** Outlets by the alphabet, years from the newest, what is not known last. */
function ordered(values: readonly string[], name: FilterName): readonly string[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const direction = name === 'year' ? -1 : 1;
  const last = (value: string) => Number(value === UNKNOWN || value === UNDATED);
  return [...values].sort((a, b) => last(a) - last(b) || direction * compare(a, b));
}
