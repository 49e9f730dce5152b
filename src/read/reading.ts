import type { DecodedText } from '../model.ts';

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
}
