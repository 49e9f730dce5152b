import type { Language } from './languages/language.ts';

/** A language's words for dates as pieces of regular expressions, and what they mean. */
export interface Vocabulary {
  readonly language: Language;
  /** Any month's name, with the full stop of an abbreviation. */
  readonly month: string;
  /** A weekday and what separates it from the date, or nothing. */
  readonly weekday: string;
  /** A day's number with what can stand around it; the number is the group `day`. */
  readonly day: string;
  /** What can stand between a day and its month, besides space. */
  readonly of: string;
  /** 1 to 12; null for what is no month's name. */
  readonly monthNumber: (name: string | undefined) => number | null;
}

/** White space within a date: little, so that no pattern runs on. */
export const GAP = '\\s{1,3}';

/** Not within a word or a number. */
export const START = '(?<![\\p{L}\\p{N}_])';
export const END = '(?![\\p{L}\\p{N}_])';

/** The years in which archives have news; `March 3000` is a number of soldiers. */
export const YEAR = '(?<year>1[0-9]\\d{2}|20\\d{2}|21\\d{2})';

/** What a text must hold to have a date with a year. */
export const ANY_YEAR = /(?:1\d|20|21)\d\d/;

export function vocabulary(language: Language): Vocabulary {
  const numbers = new Map(
    language.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  );
  const ordinal = `(?:${language.ordinals.join('|')})?`;
  const article = `(?:(?:${language.articles.join('|')})${GAP})?`;
  return {
    language,
    month: `(?:${longestFirst(language.months.flat())})\\.?`,
    weekday: `(?:(?:${longestFirst(language.weekdays.flat())})\\.?,?${GAP})?`,
    day: `${article}(?<day>\\d{1,2})${ordinal}`,
    of: `(?:(?:${language.of.join('|')})${GAP})?`,
    monthNumber: (name) => numbers.get(name?.toLowerCase().replace('.', '') ?? '') ?? null,
  };
}

function longestFirst(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}
