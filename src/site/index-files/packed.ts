import { hash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What stands before the content of each of Pagefind's compressed files. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** The smallest that does not take several times as long: an eighth of it would save half a hundredth of the bytes. */
const LEVEL = 7;
/** Where gzip says which system it ran on, and how it says that it does not matter (RFC 1952). */
const SYSTEM = 9;
const ANY = 255;

/** What is in one of Pagefind's compressed files. Throws where it is none. */
export function readPacked(path: string): Buffer {
  const content = gunzipSync(readFileSync(path));
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`${path} is no file of Pagefind’s.`);
  return content.subarray(SIGNATURE.length);
}

/** Puts such a file in the place of what is there, which may be the old site's own. */
export function writePacked(path: string, content: Uint8Array): void {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, content]), { level: LEVEL });
  bytes[SYSTEM] = ANY;
  rmSync(path, { force: true });
  writeFileSync(path, bytes);
}

/** By which Pagefind names what it makes: SHA-1, each byte in as few digits as it needs. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha1', content, 'buffer').reduce((digits, byte) => digits + byte.toString(16), '');
}
