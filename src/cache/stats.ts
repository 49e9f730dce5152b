import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** By which a file is known to be as it was: size, inode, time of its last change, and of that of its facts. */
export type Mark = readonly [size: number, inode: number, changed: number, told: number];

/** Files looked at at once: hides the latency of a disk far away, and keeps far below the limit of open files. */
const AT_ONCE = 32;

export function markOf({ size, ino, mtimeMs, ctimeMs }: Stats): Mark {
  return [size, ino, mtimeMs, ctimeMs];
}

export function sameMark(a: Mark, b: Mark): boolean {
  return a.every((part, index) => part === b[index]);
}

/** The marks of files below `folder`, in their order; null of one that is not there. Links are followed. */
export function marksOf(
  folder: string,
  paths: readonly string[],
): Promise<readonly (Mark | null)[]> {
  return inBounds(paths, (path) => stat(join(folder, path)).then(markOf, () => null));
}

/** What `work` makes of each, in their order, of a bounded number at once. */
export async function inBounds<T, Result>(
  all: readonly T[],
  work: (one: T) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const entries = all.entries();
  const next = async () => {
    for (const [index, one] of entries) results[index] = await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return results;
}
