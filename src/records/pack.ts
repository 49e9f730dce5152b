import { hash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

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
  let end = size === 'read' ? 0 : size;
  return {
    path,
    get size() {
      return end;
    },
    add(json) {
      const at = end;
      for (let rest = json; rest.length > 0; ) rest = rest.subarray(writeSync(file, rest));
      end += json.length;
      return [at, json.length, digestOf(json)];
    },
    at([at, length, digest]) {
      const bytes = new Uint8Array(length);
      return readSync(file, bytes, 0, length, at) === length && digestOf(bytes) === digest
        ? bytes
        : null;
    },
    close: () => closeSync(file),
  };
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64');
}
