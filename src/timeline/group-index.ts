import type { Days } from './days.ts';
import type { Group } from './group.ts';

/** Finds groups by a key and by when they are. */
export interface GroupIndex {
  readonly add: (group: Group) => void;
  /** Groups that share at least `least` keys and may be of `days`: those that share most first, then as they were added. */
  readonly find: (keys: readonly number[], days: Days, least: number) => readonly Group[];
}

/** Days in a bucket; most buckets in which a group is found; groups looked at under a key in a bucket, and at all. */
const BUCKET = 16;
const MOST_BUCKETS = 30;
const UNDER_KEY = 64;
const MOST_FOUND = 24;

export function groupIndex(): GroupIndex {
  const postings = new Map<number, Group[]>();
  const placeOf = (key: number, bucket: number) => key * 2 ** 18 + bucket;
  /** With each group once: in the first bucket that both have. */
  const under = function* (key: number, days: Days): Generator<Group> {
    const buckets = bucketsOf(days);
    for (const bucket of buckets)
      for (const group of postings.get(placeOf(key, bucket)) ?? [])
        if (bucket === buckets[0] || bucket === Math.floor(group.days.from / BUCKET)) yield group;
  };
  return {
    add: (group) => {
      for (const bucket of bucketsOf(group.days))
        for (const key of group.keys) {
          const place = placeOf(key, bucket);
          const posting = postings.get(place);
          if (posting === undefined) postings.set(place, [group]);
          else if (posting.length < UNDER_KEY) posting.push(group);
        }
    },
    find: (keys, days, least) => {
      const shared = new Map<Group, number>();
      for (const key of keys)
        for (const group of under(key, days)) shared.set(group, (shared.get(group) ?? 0) + 1);
      return [...shared]
        .filter(([, count]) => count >= least)
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_FOUND)
        .map(([group]) => group);
    },
  };
}

/** None for what is longer than a year and more: it says too little of when. */
function bucketsOf({ from, to }: Days): readonly number[] {
  const [first, last] = [Math.floor(from / BUCKET), Math.floor(to / BUCKET)];
  if (last - first >= MOST_BUCKETS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
