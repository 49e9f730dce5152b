import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Sha256 } from '../model.ts';
import { batchRoom, utf8Batches } from '../text/utf8.ts';
import { writeWhole } from '../text/write-whole.ts';
import { TURN } from './turns.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** From the site's root, `/` between its parts, not percent-encoded. */
  readonly path: string;
  /** The text in pieces of any length, so that no file need be in memory whole. Readable once. */
  readonly content: Iterable<string>;
  /** Digest of what it shows: the same, the same content. Of those alone that the old site may have as they are. */
  readonly shown?: () => Sha256;
}

/**
 * Writes each of `files` below `folder` as UTF-8, making the folders it needs and replacing what stands there. Tens of
 * thousands of them are small: each is written at once, as a stream would take longer to begin than to write. Rejects
 * with the file system's own error.
 */
export async function writeSiteFiles(folder: string, files: Iterable<SiteFile>): Promise<void> {
  let began = performance.now();
  const room = batchRoom();
  for (const { path, content } of files) {
    const file = openIn(join(folder, path));
    try {
      for (const batch of utf8Batches(content, room)) {
        writeWhole(file, batch);
        if (performance.now() - began < TURN) continue;
        await setImmediate();
        began = performance.now();
      }
    } finally {
      closeSync(file);
    }
  }
}

/** Most folders are there: one that is not is made when a file asks for it. */
function openIn(path: string): number {
  try {
    return openSync(path, 'w');
  } catch {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'w');
  }
}
