import type { Statement } from './statements.ts';
import type { Weights } from './weights.ts';

/** Terms by which a statement is found: the heaviest that it tells, and the words next to the date. */
const MOST_TOLD = 12;
const MOST_DATED = 6;

/** How many of those that share a key are looked at, behind it in order: bounds the work of a day with one topic. */
const FURTHER = 24;

/** What two must share: two terms told, or one word next to the date. */
const LEAST_SHARED = 2;

/** Even: a term that is told. Odd: a word next to the date. */
export function keysOf({ kept }: Statement, weights: Weights): readonly number[] {
  return [
    ...heaviest(kept.told, MOST_TOLD, weights).map((term) => 2 * term),
    ...heaviest(kept.dated, MOST_DATED, weights).map((term) => 2 * term + 1),
  ];
}

/** Whether the key is a term that is told. */
export function isTold(key: number): boolean {
  return key % 2 === 0;
}

/**
 * Pairs of places whose statements may be of one happening, each once, the lower first. At most `FURTHER` times the keys for
 * each statement.
 */
export function* candidates(keys: readonly (readonly number[])[]): Generator<[number, number]> {
  const postings = postingsOf(keys);
  const shared = new Uint8Array(keys.length);
  for (const [index, own] of keys.entries()) {
    const found = own.flatMap((key) => share(behind(postings.get(key)), key, shared));
    for (const other of found) if ((shared[other] ?? 0) >= LEAST_SHARED) yield [index, other];
    for (const other of found) shared[other] = 0;
  }
}

/** Adds what a key is worth to the places that have it; gives those that had nothing yet. */
function share(places: readonly number[], key: number, shared: Uint8Array): readonly number[] {
  const worth = isTold(key) ? 1 : LEAST_SHARED;
  const first = places.filter((place) => shared[place] === 0);
  for (const place of places) shared[place] = (shared[place] ?? 0) + worth;
  return first;
}

/** The places behind the one that is looked at: each is looked at once, in order. */
function behind(posting: Posting | undefined): readonly number[] {
  if (posting === undefined) return [];
  posting.seen += 1;
  return posting.places.slice(posting.seen, posting.seen + FURTHER);
}

/** The places that have a key, and how many of them were looked at. */
interface Posting {
  readonly places: number[];
  seen: number;
}

/** Of the keys that several have. */
function postingsOf(keys: readonly (readonly number[])[]): ReadonlyMap<number, Posting> {
  const firsts = new Map<number, number>();
  const postings = new Map<number, Posting>();
  for (const [index, own] of keys.entries())
    for (const key of own) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else {
        const posting = postings.get(key);
        if (posting === undefined) postings.set(key, { places: [first, index], seen: 0 });
        else posting.places.push(index);
      }
    }
  return postings;
}

/** The `most` terms of most weight; of equal ones those with the lower number. */
function heaviest(
  kept: number,
  most: number,
  { starts, terms, weights }: Weights,
): readonly number[] {
  const start = starts[kept] ?? 0;
  const places = Array.from({ length: (starts[kept + 1] ?? 0) - start }, (_, at) => start + at);
  const weight = (at: number) => weights[at] ?? 0;
  const term = (at: number) => terms[at] ?? 0;
  return places
    .sort((a, b) => weight(b) - weight(a) || term(a) - term(b))
    .slice(0, most)
    .map(term);
}
