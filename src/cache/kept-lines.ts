import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { utf8Batches } from '../text/utf8.ts';
import { writeWhole } from '../text/write-whole.ts';

const LINE = 10;

/** What the last build worked out of the whole archive, as a list of plain data. */
export interface KeptLines<T> {
  /** Those that were kept under this key; null where none were, or where they are damaged. */
  find(key: string): readonly T[] | null;
  /** Keeps them for the next build, in place of others. */
  keep(key: string, lines: readonly T[]): void;
}

/** They are kept in the file `path`, one to a line as JSON, between the key of all on which they depend and a checksum. */
export function linesAt<T>(path: string): KeptLines<T> {
  let found: string | null = null;
  return {
    find(key) {
      const lines = readLines<T>(path, key);
      if (lines !== null) found = key;
      return lines;
    },
    keep(key, lines) {
      if (found === key) return;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeLines(`${path}.new`, key, lines);
        renameSync(`${path}.new`, path);
      } catch {
        // They are worked out again.
        rmSync(path, { force: true });
      }
    },
  };
}

function readLines<T>(path: string, key: string): readonly T[] | null {
  // The checksum says that it is what was written.
  const schema = z.custom<T>();
  try {
    // With another key they may be many, and of no use.
    if (!beginsWith(path, `${key}\n`)) return null;
    const bytes = readFileSync(path);
    const end = bytes.lastIndexOf(LINE) + 1;
    const text = bytes.subarray(0, end);
    const digest = createHash('sha256').update(text).digest('hex');
    if (digest !== bytes.toString('utf8', end)) return null;
    const lines = linesIn(text);
    lines.next();
    return Array.from(lines, (line) => schema.parse(JSON.parse(line)));
  } catch {
    return null;
  }
}

function beginsWith(path: string, beginning: string): boolean {
  const first = Buffer.alloc(Buffer.byteLength(beginning));
  const file = openSync(path, 'r');
  try {
    readSync(file, first);
  } finally {
    closeSync(file);
  }
  return first.toString() === beginning;
}

function writeLines(path: string, key: string, lines: readonly unknown[]): void {
  const file = openSync(path, 'w');
  const hash = createHash('sha256');
  try {
    for (const batch of utf8Batches(written(key, lines))) {
      hash.update(batch);
      writeWhole(file, batch);
    }
    writeWhole(file, Buffer.from(hash.digest('hex')));
  } finally {
    closeSync(file);
  }
}

function* written(key: string, lines: readonly unknown[]): Generator<string> {
  yield `${key}\n`;
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

function* linesIn(bytes: Buffer): Generator<string> {
  let start = 0;
  for (let end = bytes.indexOf(LINE); end >= 0; end = bytes.indexOf(LINE, start)) {
    yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}
