import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { TimelineEvent } from '../model.ts';

const NAME = 'events';
/** Code units handed to the disk at once: a million events as one string would be too long for one. */
const BATCH = 1_000_000;
const LINE = 10;

// The checksum says that it is what was written.
const eventSchema = z.custom<TimelineEvent>();

/** The archive's events, as the last build found them. */
export interface KeptEvents {
  /** Those that were kept under this key; null where none were, or where they are damaged. */
  find(key: string): readonly TimelineEvent[] | null;
  /** Keeps them for the next build, in place of others. */
  keep(key: string, events: readonly TimelineEvent[]): void;
}

/** Events are kept in `folder`, one to a line, between the key of all on which they depend and a checksum. */
export function eventsIn(folder: string): KeptEvents {
  const path = join(folder, NAME);
  let found: string | null = null;
  return {
    find(key) {
      const events = readEvents(path, key);
      if (events !== null) found = key;
      return events;
    },
    keep(key, events) {
      if (found === key) return;
      try {
        mkdirSync(folder, { recursive: true });
        writeEvents(`${path}.new`, key, events);
        renameSync(`${path}.new`, path);
      } catch {
        // They are found again.
        rmSync(path, { force: true });
      }
    },
  };
}

function readEvents(path: string, key: string): readonly TimelineEvent[] | null {
  try {
    const bytes = readFileSync(path);
    const end = bytes.lastIndexOf(LINE) + 1;
    const text = bytes.subarray(0, end);
    const digest = createHash('sha256').update(text).digest('hex');
    const lines = linesIn(text);
    if (digest !== bytes.toString('utf8', end) || lines.next().value !== key) return null;
    return Array.from(lines, (line) => eventSchema.parse(JSON.parse(line)));
  } catch {
    return null;
  }
}

function writeEvents(path: string, key: string, events: readonly TimelineEvent[]): void {
  const file = openSync(path, 'w');
  const hash = createHash('sha256');
  try {
    for (const text of batches(key, events)) {
      hash.update(text);
      writeSync(file, text);
    }
    writeSync(file, hash.digest('hex'));
  } finally {
    closeSync(file);
  }
}

function* batches(key: string, events: readonly TimelineEvent[]): Generator<string> {
  let batch = `${key}\n`;
  for (const event of events) {
    batch += `${JSON.stringify(event)}\n`;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

function* linesIn(bytes: Buffer): Generator<string> {
  let start = 0;
  for (let end = bytes.indexOf(LINE); end >= 0; end = bytes.indexOf(LINE, start)) {
    yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}
