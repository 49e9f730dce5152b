import type { Days } from '../../site/strip/stretches.ts';
import type { TimelineState } from './state.ts';

/** An event as the page shows it. */
export interface Item extends Days {
  readonly kind: string;
  /** Outlets of its passages on the page. */
  readonly names: readonly string[];
  /** Outlets and independent sources in all. */
  readonly outlets: number;
  readonly sources: number;
  /** All its words, as `fold` makes them. */
  readonly text: () => string;
}

/** The filters one by one, so that a filter can be left out. */
const FILTERS = {
  query: (item: Item, { query }: TimelineState) =>
    query === '' ||
    fold(query)
      .split(' ')
      .every((word) => item.text().includes(word)),
  kind: ({ kind }: Item, { kinds }: TimelineState) => kinds.length === 0 || kinds.includes(kind),
  outlet: ({ names }: Item, { outlets }: TimelineState) =>
    outlets.length === 0 || names.some((name) => outlets.includes(name)),
  outlets: ({ outlets }: Item, { fewestOutlets }: TimelineState) => outlets >= fewestOutlets,
  sources: ({ sources }: Item, { fewestSources }: TimelineState) => sources >= fewestSources,
} as const;

/** True of an event that passes every filter but the one that is left out. */
export function passes(item: Item, state: TimelineState, except?: keyof typeof FILTERS): boolean {
  return Object.entries(FILTERS).every(([name, test]) => name === except || test(item, state));
}

/** True of an event that may lie in the days. */
export function lies(item: Days, { first, last }: Days): boolean {
  return item.first <= last && item.last >= first;
}

export function isSame(one: Days, other: Days): boolean {
  return one.first === other.first && one.last === other.last;
}

/** As words are compared: lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
}
