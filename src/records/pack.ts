import { hash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { writeWhole } from '../text/write-whole.ts';

/** Where in a pack something stands: first byte, bytes, and what tells it from anything else: its SHA-256, in base 64. */
export type Place = readonly [at: number, length: number, digest: string];

/** Values on disk, one after another in one file, as JSON: faster read than what `v8.serialize` gives, by any Node. */
export interface Pack {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Adds JSON, as UTF-8. */
  add(json: Uint8Array): Place;
  /** The JSON at a place; null where it is not what was added there. */
  at(place: Place): Uint8Array | null;
  close(): void;
}

/**
 * Opens the pack `path`, made if it is not there. What stands behind `size` bytes was added by somebody who did not come to
 * an end, and is cut off; `read`: it is left, and nothing may be added.
 */
export function openPack(path: string, size: number | 'read'): Pack {
  const file = openSync(path, size === 'read' ? 'r' : 'a+');
  if (size !== 'read') ftruncateSync(file, size);
  const read = windowOf(file);
  let end = size === 'read' ? 0 : size;
  return {
    path,
    get size() {
      return end;
    },
    add(json) {
      const at = end;
      writeWhole(file, json);
      end += json.length;
      return [at, json.length, digestOf(json)];
    },
    at([at, length, digest]) {
      const bytes = read(at, length);
      return bytes !== null && digestOf(bytes) === digest ? bytes : null;
    },
    close: () => closeSync(file),
  };
}

/** Bytes that are read ahead at most, and at first. */
const MOST_AHEAD = 1_000_000;
const FIRST_AHEAD = 16_000;

/**
 * Gives bytes of a file that is only added to; null where it does not have them. More is read ahead the longer what is asked
 * for stands a little behind what was asked for before; of what is asked for here and there, nothing.
 */
function windowOf(file: number): (at: number, length: number) => Uint8Array | null {
  let start = 0;
  let window: Uint8Array = new Uint8Array();
  let last = Number.POSITIVE_INFINITY;
  let ahead = 0;
  const read = (at: number, length: number) => {
    const bytes = Buffer.allocUnsafeSlow(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, at));
  };
  return (at, length) => {
    const isNext = at >= last && at <= last + Math.max(ahead, FIRST_AHEAD);
    last = at + length;
    if (at < start || last > start + window.length) {
      ahead = isNext ? Math.min(Math.max(2 * ahead, FIRST_AHEAD), MOST_AHEAD) : 0;
      if (ahead <= length) return whole(read(at, length), length);
      start = at;
      window = read(at, ahead);
    }
    return whole(window.subarray(at - start, last - start), length);
  };
}

function whole(bytes: Uint8Array, length: number): Uint8Array | null {
  return bytes.length === length ? bytes : null;
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64');
}
