import type { Days } from './days.ts';
import type { Group } from './group.ts';

/** Finds groups by their keys and by when they are. */
export interface GroupIndex {
  readonly add: (group: Group, keys: readonly number[]) => void;
  /** Groups that share at least `least` keys and may be of `days`: those that share most first, then as they were added. */
  readonly find: (keys: readonly number[], days: Days, least: number) => readonly Group[];
  /** Lets go of what lies wholly before a day. */
  readonly forget: (before: number) => void;
}

/** Days in a bucket; most buckets in which a group is found; groups looked at under a key in a bucket, and at all. */
const BUCKET = 16;
const MOST_BUCKETS = 30;
const UNDER_KEY = 64;
const MOST_FOUND = 24;

export function groupIndex(): GroupIndex {
  const buckets = new Map<number, Map<number, Group[]>>();
  return {
    add: (group, keys) => {
      for (const bucket of bucketsOf(group.days)) {
        const postings = buckets.get(bucket) ?? new Map<number, Group[]>();
        buckets.set(bucket, postings);
        for (const key of keys) post(postings, key, group);
      }
    },
    find: (keys, days, least) => {
      const shared = new Map<Group, number>();
      const own = bucketsOf(days);
      for (const bucket of own) {
        const postings = buckets.get(bucket);
        for (const key of postings === undefined ? [] : keys)
          for (const group of met(postings?.get(key) ?? [], bucket, bucket === own[0]))
            shared.set(group, (shared.get(group) ?? 0) + 1);
      }
      return [...shared]
        .filter(([, count]) => count >= least)
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_FOUND)
        .map(([group]) => group);
    },
    forget: (before) => {
      for (const bucket of buckets.keys())
        if ((bucket + 1) * BUCKET <= before) buckets.delete(bucket);
    },
  };
}

function post(postings: Map<number, Group[]>, key: number, group: Group): void {
  const posting = postings.get(key);
  if (posting === undefined) postings.set(key, [group]);
  else if (posting.length < UNDER_KEY) posting.push(group);
}

/** Those that are met here first: a group stands in each of its buckets, and is counted once under a key. */
function met(posting: readonly Group[], bucket: number, isFirst: boolean): readonly Group[] {
  if (isFirst) return posting;
  return posting.filter(({ days }) => Math.floor(days.from / BUCKET) === bucket);
}

/** None for what is longer than a year and more: it says too little of when. */
function bucketsOf({ from, to }: Days): readonly number[] {
  const [first, last] = [Math.floor(from / BUCKET), Math.floor(to / BUCKET)];
  if (last - first >= MOST_BUCKETS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
