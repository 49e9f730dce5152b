import assert from 'node:assert/strict';
import type { Format, Outcome } from '../../src/model.ts';
import { decode } from '../../src/read/decode.ts';

/** What a file of these bytes is read as; fails where it is refused. */
export function decoded(bytes: Uint8Array, format: Format = 'txt') {
  const outcome = decode({ path: 'a', format, bytes });
  assert(outcome.ok, JSON.stringify(outcome));
  return { ...outcome.value, notices: outcome.notices.map((notice) => notice.what) };
}

/** What a refusal says; fails where there is none, or where it does not say what to do. */
export function refusal(outcome: Outcome<unknown>): string {
  assert(!outcome.ok);
  assert(outcome.problems.every(({ severity, remedy }) => severity === 'error' && remedy !== null));
  return outcome.problems.map((problem) => problem.what).join('; ');
}

export const refused = (bytes: Uint8Array) => refusal(decode({ path: 'a', format: 'txt', bytes }));
export const latin = (text: string) => Buffer.from(text, 'latin1');
export const wide = (text: string) => Buffer.from(text, 'utf16le');
export const swapped = (text: string) => wide(text).swap16();
export const mark = (...bytes: readonly number[]) => Uint8Array.from(bytes);
export const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
