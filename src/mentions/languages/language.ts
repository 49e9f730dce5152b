import type { Kind } from '../lexing/kinds.ts';
import type { Parser } from '../parser.ts';

/**
 * The words with which a language speaks of time, as data: kind (`lexing/kinds.ts`), value, and the words of that
 * meaning in lower case, with `|` between them. A full stop marks an abbreviation that is written without it, too. The
 * values of a kind are the same in every language; `values.ts` says what they are.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  readonly words: readonly Words[];
  /** Words that mean something else without a capital: `may`, `sun`. */
  readonly small: readonly (readonly [kind: Kind, words: string])[];
  /** Ways of speaking that other languages do not have, tried before those of all. */
  readonly parsers?: readonly Parser[];
  /** Written without spaces: words are found by their beginnings, one letter after another. */
  readonly spaceless?: boolean;
}

export type Words = readonly [kind: Kind, value: number | string, words: string];
