import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Sha256 } from '../model.ts';
import { isSha256, sha256 } from '../text/ids.ts';
import { inBounds, type Mark, marksOf, sameMark } from './stats.ts';

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
  const marks = await marksOf(folder, paths);
  const digests = await inBounds([...paths.entries()], async ([index, path]) => {
    const mark = marks[index] ?? null;
    const before = Object.hasOwn(known, path) ? known[path] : undefined;
    if (mark !== null && before !== undefined && sameMark(before[1], mark)) return before;
    const digest = mark === null ? null : await digestOf(join(folder, path), mark);
    return mark === null || digest === null ? null : ([digest, unlessRecent(mark, began)] as const);
  });
  return Object.fromEntries(
    paths.flatMap((path, index) => {
      const digest = digests[index] ?? null;
      return digest === null ? [] : [[path, digest]];
    }),
  );
}

/** A mark that fits no file of one that has just been changed. */
function unlessRecent(mark: Mark, began: number): Mark {
  const [size, ino, changed, told] = mark;
  return Math.max(changed, told) < began - GRAIN ? mark : [size, ino, -1, -1];
}

async function digestOf(path: string, [size]: Mark): Promise<Sha256 | null> {
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
