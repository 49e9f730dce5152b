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

/** Numbers of groups, by key. */
type Postings = Map<number, number[]>;

export function groupIndex(): GroupIndex {
  const buckets = new Map<number, Postings>();
  const groups: Group[] = [];
  const firsts: number[] = [];
  const tally = tallier();
  /** A group stands in each of its buckets, and is counted once under a key: in the first in which it is met. */
  const countIn = (postings: Postings, keys: readonly number[], bucket: number, isFirst: boolean) =>
    keys.forEach((key) => {
      for (const group of postings.get(key) ?? [])
        if (isFirst || firsts[group] === bucket) tally.count(group);
    });
  return {
    add: (group, keys) => {
      const number = groups.push(group) - 1;
      const [first, last] = bucketsOf(group.days);
      firsts.push(first);
      for (let bucket = first; bucket <= last; bucket++) {
        const postings: Postings = buckets.get(bucket) ?? new Map();
        buckets.set(bucket, postings);
        for (const key of keys) post(postings, key, number);
      }
    },
    find: (keys, days, least) => {
      const [first, last] = bucketsOf(days);
      for (let bucket = first; bucket <= last; bucket++) {
        const postings = buckets.get(bucket);
        if (postings !== undefined) countIn(postings, keys, bucket, bucket === first);
      }
      return tally.most(least, MOST_FOUND).flatMap((number) => groups[number] ?? []);
    },
    forget: (before) => {
      for (const bucket of buckets.keys())
        if ((bucket + 1) * BUCKET <= before) buckets.delete(bucket);
    },
  };
}

/** Counts numbers, and gives those counted most, as an index is asked again and again. */
function tallier() {
  const counts: number[] = [];
  let touched: number[] = [];
  return {
    count: (number: number) => {
      const before = counts[number] ?? 0;
      if (before === 0) touched.push(number);
      counts[number] = before + 1;
    },
    /** At most so many that were counted at least so often. All begin at 0 again. */
    most: (least: number, many: number): readonly number[] => {
      const count = (number: number) => counts[number] ?? 0;
      const found = touched
        .filter((number) => count(number) >= least)
        .sort((a, b) => count(b) - count(a))
        .slice(0, many);
      for (const number of touched) counts[number] = 0;
      touched = [];
      return found;
    },
  };
}

/** The keys that several have: by others nothing is found. */
export function sharedKeys(keys: Iterable<readonly number[]>): ReadonlySet<number> {
  const once = new Set<number>();
  const shared = new Set<number>();
  for (const own of keys)
    for (const key of own) {
      if (once.has(key)) shared.add(key);
      else once.add(key);
    }
  return shared;
}

function post(postings: Postings, key: number, group: number): void {
  const posting = postings.get(key);
  if (posting === undefined) postings.set(key, [group]);
  else if (posting.length < UNDER_KEY) posting.push(group);
}

/** The first and the last. None for what is longer than a year and more: it says too little of when. */
function bucketsOf({ from, to }: Days): readonly [first: number, last: number] {
  const [first, last] = [Math.floor(from / BUCKET), Math.floor(to / BUCKET)];
  return last - first >= MOST_BUCKETS ? [0, -1] : [first, last];
}
