import { hash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
// Its build for Node declares `require`, as our bundle does.
import { gzipSync } from 'fflate/browser';
import { UnfamiliarIndex } from './unfamiliar.ts';

/** What stands before the content of each of Pagefind's compressed files. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Above it packing takes longer and saves a thousandth of the bytes. */
const LEVEL = 8;

/** What is in one of Pagefind's compressed files. Throws UnfamiliarIndex where it is none, or cannot be read. */
export function readPacked(path: string): Buffer {
  const content = unpacked(path);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new UnfamiliarIndex(`${path} is no file of Pagefind’s.`);
  return content.subarray(SIGNATURE.length);
}

function unpacked(path: string): Buffer {
  try {
    return gunzipSync(readFileSync(path));
  } catch (cause) {
    throw new UnfamiliarIndex(`${path} cannot be unpacked.`, { cause });
  }
}

/**
 * Puts such a file in the place of what is there, which may be the old site's own. Node's own zlib would pack differently on
 * another processor, and with another Node: a site is the same bytes wherever it is built.
 */
export function writePacked(path: string, content: Uint8Array): void {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, content]), { level: LEVEL, mtime: 0 });
  rmSync(path, { force: true });
  writeFileSync(path, bytes);
}

/** By which Pagefind names what it makes: SHA-1, each byte in as few digits as it needs. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha1', content, 'buffer').reduce((digits, byte) => digits + byte.toString(16), '');
}
