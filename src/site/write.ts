import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file of the site that is no page. */
export interface SiteFile {
  /** From the site's root, `/` between its parts, not percent-encoded. */
  readonly path: string;
  /** The text in pieces of any length, so that no file need be in memory whole. Readable once. */
  readonly content: Iterable<string>;
}

/** Code units handed to the disk at once. */
const BATCH = 65_536;

/**
 * Writes `file` below `folder` as UTF-8, making the folders it needs and replacing what stands there.
 * Rejects with the file system's own error.
 */
export async function writeSiteFile(folder: string, file: SiteFile): Promise<void> {
  const path = join(folder, file.path);
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(batches(file.content)), createWriteStream(path));
}

function* batches(content: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of content) {
    batch.push(piece);
    length += piece.length;
    if (length < BATCH) continue;
    yield batch.join('');
    batch = [];
    length = 0;
  }
  // Readable.from would take an empty string for the end of nothing written: the file is made all the same.
  if (length > 0) yield batch.join('');
}
