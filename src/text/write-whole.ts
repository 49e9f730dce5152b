import { writeSync } from 'node:fs';

/** Adds all of the bytes to an open file: a single write may take fewer. Throws where the disk takes no more. */
export function writeWhole(file: number, bytes: Uint8Array): void {
  for (let rest = bytes; rest.length > 0; ) rest = rest.subarray(writeSync(file, rest));
}
