import { type Fact, FILTERS, type FilterName } from './facts.ts';
import type { SearchState } from './state.ts';

/** How many articles have each value of each filter: `{ outlet: { Unknown: 2 } }`. */
export type FilterCounts = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

/** Whether the filters let the article through. */
export function passes(fact: Fact, state: SearchState): boolean {
  return isWithin(fact, state) && FILTERS.every((name) => isChosen(fact, name, state));
}

/** Of each filter's values: how many of `facts` would show if this value alone were chosen of it. */
export function countValues(facts: readonly Fact[], state: SearchState): FilterCounts {
  const counts = {
    outlet: new Map<string, number>(),
    year: new Map<string, number>(),
    place: new Map<string, number>(),
    language: new Map<string, number>(),
    basis: new Map<string, number>(),
  };
  const used = FILTERS.filter((name) => state.chosen[name].length > 0);
  for (const fact of facts) {
    if (!isWithin(fact, state)) continue;
    const [stops, ...others] = used.filter((name) => !isChosen(fact, name, state));
    if (others.length > 0) continue;
    // A filter's own choice must not hide its other values: it is left out of what is counted.
    for (const name of stops === undefined ? FILTERS : [stops]) {
      for (const value of fact.values[name]) {
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Whether the filter lets the article through. */
function isChosen(fact: Fact, name: FilterName, { chosen }: SearchState): boolean {
  const wanted = chosen[name];
  return wanted.length === 0 || fact.values[name].some((value) => wanted.includes(value));
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
