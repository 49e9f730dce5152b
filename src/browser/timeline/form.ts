import { timeline as words } from '#words';
import { byId, make } from '../dom.ts';
import { type Item, passes } from './match.ts';
import { parseState, type TimelineState } from './state.ts';

/** The filters of a page that lists events; `layouts/parts/timeline-form.tsx` makes the form. */
export interface Form {
  readonly element: HTMLFormElement;
  readonly options: HTMLDetailsElement;
  readonly clear: HTMLButtonElement;
  /** What the form shows; of the zoom it knows nothing. */
  read(): TimelineState;
  fill(state: TimelineState): void;
  /** Beside each kind and outlet, how many events it would show. */
  count(items: readonly Item[], state: TimelineState): void;
}

/** Completes the form with the outlets of the page. Null where the page has no form, as an overview has none. */
export function openForm(items: readonly Item[]): Form | null {
  if (document.getElementById('timeline-form') === null) return null;
  const element = byId('timeline-form', HTMLFormElement);
  const outlets = byId('timeline-outlets', HTMLFieldSetElement);
  addOutlets(outlets, [...new Set(items.flatMap(({ names }) => names))]);
  const boxes = () => [...element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  return {
    element,
    options: byId('timeline-options', HTMLDetailsElement),
    clear: byId('timeline-clear', HTMLButtonElement),
    read: () => stateOf(element),
    fill(state) {
      addOutlets(outlets, state.outlets);
      setValue(element, 'q', state.query);
      setValue(element, 'outlets', String(state.fewestOutlets));
      setValue(element, 'sources', String(state.fewestSources));
      setValue(element, 'order', state.order);
      for (const box of boxes()) {
        const chosen = box.name === 'kind' ? state.kinds : state.outlets;
        box.checked = chosen.includes(box.value);
      }
    },
    count(all, state) {
      const ofKind = all.filter((item) => passes(item, state, 'kind'));
      const ofOutlet = all.filter((item) => passes(item, state, 'outlet'));
      for (const box of boxes()) {
        const shown =
          box.name === 'kind'
            ? ofKind.filter(({ kind }) => kind === box.value)
            : ofOutlet.filter(({ names }) => names.includes(box.value));
        const figure = box.parentElement?.querySelector('.facet-count');
        if (figure !== null && figure !== undefined)
          figure.textContent = words.counted(shown.length);
      }
    },
  };
}

function stateOf(form: HTMLFormElement): TimelineState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.append(name, value);
  }
  return parseState(params.toString());
}

/** A value that the address asks for and the form does not have becomes its first. */
function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
  if (field instanceof HTMLSelectElement) {
    field.value = value;
    if (field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

/** A box for each outlet that has none yet; one that the address names and the page lacks can be taken away again. */
function addOutlets(group: HTMLFieldSetElement, names: readonly string[]): void {
  const found = [...group.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value);
  const missing = inOrder(names.filter((name) => !found.includes(name)));
  const list = group.querySelector('.facet-values');
  for (const value of missing) {
    const input = make('input', { type: 'checkbox', name: 'outlet', value });
    const name = make('span', { class: 'facet-value', dir: 'auto' }, value);
    const count = make('span', { class: 'facet-count' });
    list?.append(make('label', { class: 'facet-box' }, input, ' ', name, ' ', count));
  }
  group.hidden = found.length + missing.length < 2;
}

/** One or none has no order: what compares is slow to make. */
function inOrder(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  return names.toSorted(compare);
}
