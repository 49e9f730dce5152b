import { meanLikeness } from './cluster.ts';
import type { Comparison } from './comparison.ts';
import { common, type Days, length } from './days.ts';
import type { Group } from './group.ts';
import { groupIndex, sharedKeys } from './group-index.ts';
import type { Steps } from './steps.ts';

/** Longest span that goes to another, in days: `last year` says too little of when. */
const MOST_DAYS = 31;

/** Least likeness, and least weight of a word that stands next to the date in both: the dates alone are no evidence. */
const LEAST_LIKENESS = 0.85;
const LEAST_DATED = 0.3;

/** Least keys that they must share. */
const LEAST_KEYS = 2;

/** How much less alike the next group of other days must be: between two that are as likely none is chosen. */
const MARGIN = 0.05;

/**
 * Joins groups of imprecise dates with those of more precise ones that they allow: `in June` with `on 12 June`. The more
 * precise come first, and each goes to the likest.
 */
export function* joinImprecise(
  groups: readonly Group[],
  { groups: likeness, dated }: Comparison,
): Steps<readonly Group[]> {
  const index = groupIndex();
  const guests = new Map<Group, Group[]>();
  const allowed = new Map<Group, Days>();
  // What no imprecise group can ask for need not be kept.
  const shared = sharedKeys(groups.map(({ keys }) => keys));
  const wanted = new Set(
    groups.filter(canGo).flatMap(({ keys }) => keys.filter((key) => shared.has(key))),
  );
  for (const group of groups.toSorted((a, b) => length(a.days) - length(b.days))) {
    const asked = canGo(group) ? group.keys.filter((key) => wanted.has(key)) : [];
    const found = index.find(asked, group.days, LEAST_KEYS);
    const host = likest(group, found);
    const days = host === null ? null : common(allowed.get(host) ?? host.days, group.days);
    if (host === null || days === null) {
      guests.set(group, []);
      // Nobody asks for those of longer spans: they come last. A year stands in two dozen buckets of the index.
      if (length(group.days) <= MOST_DAYS)
        index.add(
          group,
          group.keys.filter((key) => wanted.has(key)),
        );
    } else {
      guests.get(host)?.push(group);
      allowed.set(host, days);
    }
    yield;
  }
  return [...guests].map(([host, own]) => ({
    ...host,
    statements: [...host.statements, ...own.flatMap(({ statements }) => statements)],
    days: allowed.get(host) ?? host.days,
  }));

  function likest(group: Group, others: readonly Group[]): Group | null {
    const found = others
      .map((other) => ({ other, days: allowed.get(other) ?? other.days }))
      .filter(({ days }) => common(days, group.days) !== null)
      .map(({ other, days }) => ({
        other,
        days,
        likeness: likeness(group, other, LEAST_LIKENESS - MARGIN),
      }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best] = found;
    if (best === undefined || best.likeness < LEAST_LIKENESS) return null;
    if (meanLikeness(group.statements, best.other.statements, dated) < LEAST_DATED) return null;
    const rival = found.find(({ days }) => common(days, best.days) === null);
    return rival === undefined || rival.likeness < best.likeness - MARGIN ? best.other : null;
  }
}

function canGo({ days }: Group): boolean {
  return length(days) > 1 && length(days) <= MOST_DAYS;
}
