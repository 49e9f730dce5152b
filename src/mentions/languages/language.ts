import type { Kind } from '../lexing/kinds.ts';
import type { Parser } from '../parser.ts';

/**
 * The words with which a language speaks of time, as data: kind (`lexing/kinds.ts`), value, and the words of that
 * meaning in lower case, with `|` between them. A full stop marks an abbreviation that is written without it, too. The
 * values of a kind are the same in every language.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  readonly words: readonly Words[];
  /** Words that mean something else without a capital: `may`, `sun`. */
  readonly small: readonly ByKind[];
  /** Ways of speaking that other languages do not have, tried before those of all. */
  readonly parsers?: readonly Parser[];
  /** The ways of speaking that it shares with others, in the order in which they are tried; those of English if none are named. */
  readonly grammar?: readonly Parser[];
  /**
   * How words are told apart: by the spaces between them; by spaces, with particles behind words (Korean); or not at all
   * (Chinese): then words are found by their letters, the longest first.
   */
  readonly writing?: 'words' | 'particles' | 'unspaced';
  /** What is written together with a word of this list, or a number, behind it: Arabic و, German `freitag` in `Freitagabend`. */
  readonly glued?: readonly Words[];
  /** What is written behind a word and is no part of it. */
  readonly particles?: readonly ByKind[];
  /** Letters behind digits that make an ordinal of them, or a decade. Source of a regular expression. */
  readonly ordinals?: string;
  readonly decades?: string;
  /** Of words that are not listed, by their endings: the first that fits. They are matched in lower case. */
  readonly endings?: readonly (readonly [kind: Kind, ending: RegExp])[];
  /** Verbs stand behind what they tell: `14日に開催する`. */
  readonly verbsLast?: boolean;
  /** What says of four digits that they are a figure and no year. */
  readonly figures?: Figures;
  /** A comma behind a date ends what its clause can say of when it is. */
  readonly commasEnd?: boolean;
}

/** Words beside a figure, as sources of regular expressions that are matched without regard to case. */
export interface Figures {
  /** Between two figures that are compared. */
  readonly against: string;
  /** Before one that was counted or quoted: `a high of`, `closed at`. */
  readonly told?: string;
  /** Of one that rose or fell: what stands before the later figure, and between it and the earlier. */
  readonly moved?: { readonly to: string; readonly from: string };
}

export type Words = readonly [kind: Kind, value: number | string, words: string];
type ByKind = readonly [kind: Kind, words: string];
