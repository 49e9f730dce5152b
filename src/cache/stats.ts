import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * By which a file is known to be as it was: size, inode, time of its last change, and that of its facts, but for files to which
 * links are made and deleted: that changes it. One text, not four numbers: a site has several files an article.
 */
export type Mark = string;

/** Files looked at at once: hides the latency of a disk far away, and keeps far below the limit of open files. */
const AT_ONCE = 32;

export function markOf(stats: Stats): Mark {
  return `${linkedMarkOf(stats)} ${stats.ctimeMs}`;
}

/** Of a file to which links are made and deleted. */
export function linkedMarkOf({ size, ino, mtimeMs }: Stats): Mark {
  return `${size} ${ino} ${mtimeMs}`;
}

/** The facts of files below `folder`, in their order; null of one that is not there. Links are followed. */
export function statsOf(
  folder: string,
  paths: readonly string[],
): Promise<readonly (Stats | null)[]> {
  return inBounds(paths, (path) => stat(join(folder, path)).catch(() => null));
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
