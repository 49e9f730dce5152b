import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Sha256 } from '../model.ts';
import { isSha256, sha256 } from '../text/ids.ts';
import { inBounds, type Mark, markOf, statsOf } from './stats.ts';

/** Milliseconds within which the times of a file's changes may be one: FAT counts in steps of two seconds. */
const GRAIN = 2000;
/** Bytes. */
const SMALL = 1_000_000;

/** What files held, by their paths, and by what each is known to hold it still. */
export type Digests = Readonly<Record<string, readonly [Sha256, Mark]>>;

/**
 * What each file below `folder` holds. One that is just as `known` has it is not read again. A file that cannot be read has
 * none. `began`: when this build began, as the disk counts, in milliseconds: what was changed then or hardly before may change
 * again without its time's showing it, hence is not to be known (the rule of git's index for `racy` files).
 */
export async function digestsOf(
  folder: string,
  paths: readonly string[],
  known: Digests,
  began: number,
): Promise<Digests> {
  const all = await statsOf(folder, paths);
  const digests = await inBounds([...paths.entries()], async ([index, path]) => {
    const stats = all[index] ?? null;
    if (stats === null) return null;
    const before = Object.hasOwn(known, path) ? known[path] : undefined;
    if (before?.[1] === markOf(stats)) return before;
    const digest = await digestOf(join(folder, path), stats);
    return digest === null ? null : ([digest, markUnlessRecent(stats, began)] as const);
  });
  return Object.fromEntries(
    paths.flatMap((path, index) => {
      const digest = digests[index] ?? null;
      return digest === null ? [] : [[path, digest]];
    }),
  );
}

/** Of one that has just been changed a mark that fits no file. */
function markUnlessRecent(stats: Stats, began: number): Mark {
  return Math.max(stats.mtimeMs, stats.ctimeMs) < began - GRAIN ? markOf(stats) : 'recent';
}

async function digestOf(path: string, { size }: Stats): Promise<Sha256 | null> {
  try {
    // A stream takes longer to begin than a small file to read.
    return size <= SMALL ? sha256(readFileSync(path)) : await streamDigest(path);
  } catch {
    return null;
  }
}

async function streamDigest(path: string): Promise<Sha256 | null> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const hex = hash.digest('hex');
  return isSha256(hex) ? hex : null;
}
