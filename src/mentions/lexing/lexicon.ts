import type { Language } from '../languages/language.ts';
import type { Kind } from './kinds.ts';

/** What a word means to the rules. */
export interface Lexeme {
  readonly kind: Kind;
  /** A number of the calendar or a count; or a word that rules know: a unit, a TIMEX3 value, a modifier. */
  readonly value: number | string;
}

export interface Lexicon {
  /** Single words, in lower case. */
  readonly words: ReadonlyMap<string, Lexeme>;
  /** By their first word: phrases, the longest first, and words with marks in them (`p.m.`, `New Year's`). */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What words are without a capital that mean something else with it: `may`, `sun`. */
  readonly small: ReadonlyMap<string, Kind>;
  readonly spaceless: boolean;
}

export interface Phrase extends Lexeme {
  readonly text: string;
  /** The letter after the first word and what follows it: what most texts differ in. */
  readonly second: number;
}

const LEXICONS = new WeakMap<Language, Lexicon>();

/** Made once for each language. */
export function lexiconOf(language: Language): Lexicon {
  const known = LEXICONS.get(language) ?? build(language);
  LEXICONS.set(language, known);
  return known;
}

function build({ words: entries, small, spaceless }: Language): Lexicon {
  const words = new Map<string, Lexeme>();
  const phrases = new Map<string, Phrase[]>();
  for (const [kind, value, list] of entries) {
    for (const text of list.split('|')) {
      const first = /^[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? '';
      // `sept.` is an abbreviation, and is written without its full stop, too.
      if (first === text || `${first}.` === text) words.set(first, { kind, value });
      if (first !== text)
        phrases.set(first, [
          ...(phrases.get(first) ?? []),
          { kind, value, text, second: text.charCodeAt(first.length + 1) },
        ]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.text.length - a.text.length);
  const smallWords = small.flatMap(([kind, list]) =>
    list.split('|').map((word) => [word, kind] as const),
  );
  return { words, phrases, small: new Map(smallWords), spaceless: spaceless ?? false };
}
