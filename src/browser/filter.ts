import { type Fact, FILTERS, type FilterName } from './facts.ts';
import type { SearchState } from './state.ts';

/** How many articles have each value of each filter: `{ outlet: { Unknown: 2 } }`. */
export type FilterCounts = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

/** Whether the filters let the article through; `except` is a filter that is left out of it. */
export function passes(fact: Fact, state: SearchState, except?: FilterName): boolean {
  if (!isWithin(fact, state)) return false;
  return FILTERS.every((name) => {
    const chosen = state.chosen[name];
    const isFree = name === except || chosen.length === 0;
    return isFree || fact.values[name].some((value) => chosen.includes(value));
  });
}

/** Of each filter's values: how many of `facts` would show if this value alone were chosen of it. */
export function countValues(facts: readonly Fact[], state: SearchState): FilterCounts {
  const count = (name: FilterName) => {
    const counts = new Map<string, number>();
    // A filter's own choice must not hide its other values: it is left out of what is counted.
    for (const fact of facts.filter((one) => passes(one, state, name))) {
      for (const value of fact.values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    outlet: count('outlet'),
    year: count('year'),
    place: count('place'),
    language: count('language'),
    basis: count('basis'),
  };
}

/** How many of `facts` have no date and pass all the other filters: what the range of dates leaves out or lets in. */
export function countUndated(facts: readonly Fact[], state: SearchState): number {
  const open = { ...state, undated: true };
  return facts.filter((fact) => fact.days === null && passes(fact, open)).length;
}

/**
 * Whether any day that the article may be of lies within the range that is asked for. Days compare as text: `2018-09` asks
 * from before its first day and to after its last.
 */
function isWithin({ days }: Fact, { from, to, undated }: SearchState): boolean {
  if (from === '' && to === '') return true;
  if (days === null) return undated;
  return days.latest >= from && (to === '' || days.earliest <= `${to}-99`);
}
