import { search as words } from '#words';
import { once } from '../text/once.ts';
import { make } from './dom.ts';
import { type Fact, FILTERS, type FilterName, UNDATED } from './facts.ts';
import type { FilterCounts } from './filter.ts';
import type { SearchState } from './state.ts';
import { UNKNOWN } from './unknown.ts';

interface Box {
  readonly row: HTMLElement;
  /** Says what the value is called once its group is shown. */
  readonly name: HTMLElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  /** What `count` says; null before it says anything. */
  shown: number | null;
}

/** The filter groups of the form, one checkbox a value. */
export interface Facets {
  /** Ticks exactly the chosen values. */
  choose(chosen: SearchState['chosen']): void;
  /** Shows how many articles each value has, and hides those without any unless they are ticked. */
  count(counts: FilterCounts): void;
}

/** Fills the groups with every value of the archive; boxes are made once, so that none loses the focus. */
export function makeFacets(form: HTMLElement, facts: readonly Fact[]): Facets {
  const groups = new Map(
    FILTERS.map((name) => [name, makeGroup(form, name, valuesOf(facts, name))]),
  );
  return {
    choose(chosen) {
      for (const [name, group] of groups) group.choose(chosen[name]);
    },
    count(counts) {
      for (const [name, group] of groups) group.count(counts[name]);
    },
  };
}

function valuesOf(facts: readonly Fact[], name: FilterName): ReadonlySet<string> {
  return new Set(facts.flatMap(({ values }) => values[name]));
}

function makeGroup(form: HTMLElement, name: FilterName, values: Iterable<string>) {
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
  for (const value of values) add(value);
  let isOrdered = false;
  const order = (): void => {
    if (isOrdered) return;
    list.append(...ordered([...boxes.values()], name).map(({ row }) => row));
    isOrdered = true;
  };
  return {
    choose(chosen: readonly string[]) {
      for (const box of boxes.values()) box.input.checked = false;
      for (const value of chosen) (boxes.get(value) ?? add(value)).input.checked = true;
    },
    count(counts: ReadonlyMap<string, number>) {
      for (const [value, box] of boxes) showCount(box, counts.get(value) ?? 0);
      const isHidden = isIdle([...boxes.values()]);
      if (group !== null) group.hidden = isHidden;
      if (isHidden) return;
      // Only now: results are drawn first, and what compares names takes a browser long to make.
      order();
      for (const [value, box] of boxes) showName(box, name, value);
    },
  };
}

function showName(box: Box, name: FilterName, value: string): void {
  if (box.name.textContent === '') box.name.textContent = label(name, value);
}

/** What stays as it is is not touched: a long list of boxes takes time to lay out. */
function showCount(box: Box, articles: number): void {
  const isHidden = articles === 0 && !box.input.checked;
  if (box.row.hidden !== isHidden) box.row.hidden = isHidden;
  if (isHidden || box.shown === articles) return;
  box.count.textContent = words.counted(articles);
  box.shown = articles;
}

/** A group that could narrow nothing: all that it shows is one value that nobody chose, or none. */
function isIdle(boxes: readonly Box[]): boolean {
  const shown = boxes.filter(({ row }) => !row.hidden);
  return shown.length < 2 && !shown.some(({ input }) => input.checked);
}

function makeBox(name: FilterName, value: string): Box {
  const input = make('input', { type: 'checkbox', name, value });
  const count = make('span', { class: 'facet-count' });
  const called = make('span', { class: 'facet-value', dir: 'auto' });
  return {
    row: make('label', { class: 'facet-box' }, input, ' ', called, ' ', count),
    name: called,
    input,
    count,
    shown: null,
  };
}

// Browsers take long to make these, so nothing asks for them that readers do not see.
const alphabet = once(() => new Intl.Collator(document.documentElement.lang, { numeric: true }));
const languages = once(
  () => new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }),
);

/** What readers call the value; a language by its name where the browser knows one. */
function label(name: FilterName, value: string): string {
  if (value === UNKNOWN) return words.nameUnknown;
  if (name === 'year' && value === UNDATED) return words.undated;
  if (name === 'basis') return new Map(Object.entries(words.bases)).get(value) ?? value;
  if (name !== 'language') return value;
  try {
    return languages().of(value) ?? value;
  } catch {
    // No language tag: a person wrote something else.
    return value;
  }
}

/** By name along the alphabet, years from the newest, what is not known last. */
function ordered(boxes: readonly Box[], name: FilterName): readonly Box[] {
  const direction = name === 'year' ? -1 : 1;
  const last = (value: string) => Number(value === UNKNOWN || value === UNDATED);
  const order = (a: string, b: string) => last(a) - last(b) || direction * alphabet().compare(a, b);
  return boxes.toSorted((a, b) => order(a.input.value, b.input.value));
}
