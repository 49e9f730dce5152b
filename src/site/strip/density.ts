import type { Days } from './stretches.ts';

/** So many events that lie on one day or, without anyone knowing where, between two. */
export interface Weighed extends Days {
  readonly count: number;
}

/** How many events a stretch has: those whose day is known, and the share of the others that falls to it. */
export interface Density {
  readonly certain: number;
  readonly uncertain: number;
}

/**
 * The density over `parts`, which follow one another without a gap. An event that may lie on any of several days counts
 * for an equal part on each, so that all of them together count for as many as they are; what lies outside is left out.
 * Linear in the events and parts, but for finding a part.
 */
export function densities(events: Iterable<Weighed>, parts: readonly Days[]): readonly Density[] {
  const certain = parts.map(() => 0);
  const own = parts.map(() => 0);
  // Of what covers a part whole only the change against the part before is noted, per day.
  const change = parts.map(() => 0);
  for (const { first, last, count } of events) {
    const from = partAt(parts, first);
    const to = partAt(parts, last);
    if (first === last) {
      if (inside(parts[from], first)) add(certain, from, count);
      continue;
    }
    const daily = count / (last - first + 1);
    for (const at of new Set([from, to])) add(own, at, daily * shared(parts[at], { first, last }));
    add(change, from + 1, daily);
    add(change, Math.max(to, from + 1), -daily);
  }
  let daily = 0;
  return parts.map(({ first, last }, at) => {
    daily += change[at] ?? 0;
    const covered = Math.max(0, daily) * (last - first + 1);
    return { certain: certain[at] ?? 0, uncertain: (own[at] ?? 0) + covered };
  });
}

function add(to: number[], at: number, number: number): void {
  if (at < to.length) to[at] = (to[at] ?? 0) + number;
}

/** The part that holds the day; the first or the last for a day before or after all. */
function partAt(parts: readonly Days[], day: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle]?.first ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function inside(part: Days | undefined, day: number): boolean {
  return part !== undefined && part.first <= day && day <= part.last;
}

/** How many days both have. */
function shared(part: Days | undefined, { first, last }: Days): number {
  if (part === undefined) return 0;
  return Math.max(0, Math.min(part.last, last) - Math.max(part.first, first) + 1);
}
