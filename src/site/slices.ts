import { sha256 } from '../text/ids.ts';

/**
 * Articles in one slice of the search index. Pagefind's process holds all that it is handed, 90 kB of memory an article: a
 * slice takes some 2.3 GB. Every slice costs a reader requests and bytes of his first query, so that there are no more
 * of them than memory asks for, and one in an archive of up to so many.
 */
export const IN_A_SLICE = 25_000;

/**
 * Divides what has these ids into slices of about `most` each, none of them empty; the numbers of slices are from 1. Which slice
 * an article is of depends on its id and on how many slices there are: one that changes, comes or goes leaves all
 * others where they are, until one slice more or less is wanted.
 */
export function slicesOf<T>(
  all: readonly T[],
  idOf: (one: T) => string,
  most: number,
): ReadonlyMap<number, readonly T[]> {
  const count = Math.ceil(all.length / most);
  const slices = new Map<number, T[]>();
  for (let number = 1; number <= count; number += 1) slices.set(number, []);
  for (const one of all) slices.get(count === 1 ? 1 : sliceOf(idOf(one), count))?.push(one);
  return new Map([...slices].filter(([, members]) => members.length > 0));
}

function sliceOf(id: string, count: number): number {
  return (Number.parseInt(sha256(id).slice(0, 12), 16) % count) + 1;
}
