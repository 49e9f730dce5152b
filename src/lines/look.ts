import { LookReader } from './look-reader.ts';
import { PageWords } from './page-words.ts';
import type { Phrases } from './phrases.ts';

/**
 * What a line shows by itself, read once and shared by all who ask: rules, the ranking of headlines, the model. Shares
 * are of its words. A line that cannot have a phrase, by the rarest words of its phrases, is told so at once.
 */
export interface Look {
  readonly text: string;
  /** As `fold` gives them: put into letters when first asked for. */
  readonly words: readonly string[];
  /** How many these are, and their indices in its page's lexicon: cheaper to ask. */
  readonly wordCount: number;
  readonly ids: Int32Array;
  /** How many words it has; what `fold` makes of `İ` is no more than one. */
  readonly count: number;
  /** Its first word, as `fold` gives it, and where it ends; empty, and 0, where there is none. */
  readonly first: string;
  readonly firstEnd: number;
  /** How many of its words differ from those before. */
  readonly different: number;
  /** Those of its page, and where the line's are among them. */
  readonly page: PageWords;
  readonly start: number;
  readonly end: number;
  readonly topicsStart: number;
  readonly topicsEnd: number;
  /** Characters, those of scripts without spaces counted for more: about as long as the same in Latin letters. */
  readonly length: number;
  readonly wordLength: number;
  /** What it ends with: see `endingOf`. */
  readonly ending: number;
  readonly capitals: number;
  readonly shouted: number;
  readonly running: number;
  readonly address: number;
  readonly furniture: number;
  /** From here on counts of characters: of the digits 0 to 9, of signs of each kind. */
  readonly digits: number;
  readonly commas: number;
  readonly quotes: number;
  readonly separators: number;
  readonly brackets: number;
  readonly questions: number;
  /** Sentences that end before the line does. */
  readonly stops: number;
  readonly spaces: number;
  /** Bits of `SIGNS`. */
  readonly signs: number;
  /** It has one of the small letters a to z. */
  readonly hasSmall: boolean;
  /** It may have an address of the web. */
  readonly mayHaveAddress: boolean;
  /** One of its words may head readers' comments. */
  readonly mayHeadComments: boolean;
  /** Number of words of the longest phrase with which it begins, of whole words; 0 where it begins with none. */
  readonly beginning: (phrases: Phrases) => number;
  readonly begins: (phrases: Phrases) => boolean;
  /** It is one of the phrases and nothing else. */
  readonly is: (phrases: Phrases) => boolean;
  /** One of the phrases stands in it. */
  readonly has: (phrases: Phrases) => boolean;
  /** One of its words is the rarest of one of the phrases: cheap to ask. */
  readonly mayHave: (phrases: Phrases) => boolean;
}

/** Time linear in the text. @param page whose words the line's are added to */
export function lookOf(text: string, page: PageWords = new PageWords()): Look {
  return new LookReader(text, page).read();
}
