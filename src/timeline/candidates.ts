import type { Vector } from './lexicon.ts';
import type { Telling } from './telling.ts';

/** Terms by which a statement is found: the heaviest that it tells, and the words next to the date. */
const MOST_TOLD = 12;
const MOST_DATED = 6;

/** How many of those that share a key are looked at, behind it in order: bounds the work of a day with one topic. */
const FURTHER = 24;

/** What two must share: two terms told, or one word next to the date. */
const LEAST_SHARED = 2;

/** Even: a term that is told. Odd: a word next to the date. */
export function keysOf({ told, dated }: Telling): readonly number[] {
  return [
    ...heaviest(told, MOST_TOLD).map((term) => 2 * term),
    ...heaviest(dated, MOST_DATED).map((term) => 2 * term + 1),
  ];
}

/** Whether the key is a term that is told. */
export function isTold(key: number): boolean {
  return key % 2 === 0;
}

/** Where a statement stands among those that share a key of its. */
interface Place {
  readonly posting: readonly number[];
  readonly behind: number;
  /** How much of what must be shared the key is. */
  readonly worth: number;
}

/**
 * Pairs of places whose statements may be of one happening, each once, the lower first. At most `FURTHER` times the keys for
 * each statement.
 */
export function* candidates(keys: readonly (readonly number[])[]): Generator<[number, number]> {
  for (const [index, own] of placesOf(keys).entries()) {
    const shared = new Map<number, number>();
    for (const { posting, behind, worth } of own)
      for (const other of posting.slice(behind, behind + FURTHER))
        shared.set(other, (shared.get(other) ?? 0) + worth);
    for (const [other, worth] of shared) if (worth >= LEAST_SHARED) yield [index, other];
  }
}

function placesOf(keys: readonly (readonly number[])[]): readonly (readonly Place[])[] {
  const postings = new Map<number, number[]>();
  return keys.map((own, index) =>
    own.map((key) => {
      const posting = postings.get(key) ?? [];
      postings.set(key, posting);
      return { posting, behind: posting.push(index), worth: isTold(key) ? 1 : LEAST_SHARED };
    }),
  );
}

/** The `most` terms of most weight; of equal ones those with the lower number. */
function heaviest(vector: Vector, most: number): readonly number[] {
  return [...vector]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([term]) => term);
}
