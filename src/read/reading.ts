import type { DecodedText } from '../model.ts';
import type { Charset } from './charset.ts';

/** One way to read a file's bytes. */
export interface Reading {
  readonly text: string;
  readonly encoding: string;
  readonly basis: DecodedText['encodingBasis'];
  /** How the encoding was known, for a notice; null where there is nothing to say. */
  readonly how: string | null;
  /** Encodings that would give another text and are hardly less likely; null where this one is sure. */
  readonly rivals: readonly string[] | null;
  /** Characters of `text` that stand for bytes without meaning. */
  readonly lost: number;
  /** What to do about it, where that is not to name another encoding. */
  readonly remedy?: string;
}

/** The bytes as `by` reads them, with U+FFFD for what has no meaning in it; null without an encoding. */
export function readingBy(
  by: Charset | null,
  bytes: Uint8Array,
  basis: Reading['basis'],
  how: string | null,
): Reading | null {
  if (by === null) return null;
  const strict = by.strict(bytes);
  const text = strict ?? by.lenient(bytes);
  return {
    text,
    encoding: by.name,
    basis,
    how,
    rivals: null,
    lost: strict === null ? countLost(text) : 0,
  };
}

/** Characters that stand for bytes without meaning. */
export function countLost(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}
