import type { Language } from '../languages/language.ts';
import { type FigureMarks, figureMarks } from './figure-marks.ts';
import type { Kind } from './kinds.ts';

/** What a word means to the rules. */
export interface Lexeme {
  readonly kind: Kind;
  /** A number of the calendar or a count; or a word that rules know: a unit, a TIMEX3 value, a modifier. */
  readonly value: number | string;
}

export interface Lexicon extends Required<Pick<Language, 'writing' | 'endings'>> {
  /** Single words, in lower case. */
  readonly words: ReadonlyMap<string, Lexeme>;
  /** By their first word: phrases, the longest first, and words with marks in them (`p.m.`, `New Year's`). */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What words are without a capital that mean something else with it: `may`, `sun`. */
  readonly small: ReadonlyMap<string, Kind>;
  /** By their first code unit, the longest first: what is found by its letters and not by the spaces around it. */
  readonly entries: ReadonlyMap<number, readonly Phrase[]>;
  /** What is written together with a word behind it, the longest first. */
  readonly glued: readonly Phrase[];
  /** What is written together with a word before it. */
  readonly particles: ReadonlyMap<string, Kind>;
  /** What makes an ordinal or a decade of the digits before it. */
  readonly ordinal: RegExp;
  readonly decade: RegExp;
  readonly figures: FigureMarks;
}

export interface Phrase extends Lexeme {
  readonly text: string;
  /** The letter after the first word and what follows it: what most texts differ in. */
  readonly second: number;
  /** Ends in an apostrophe, behind which a word goes on: `d'`. */
  readonly isOpen: boolean;
}

/** The bit in which small ASCII letters differ from capitals. */
export const LOWER_CASE = 32;

const LEXICONS = new WeakMap<Language, Lexicon>();

/** Made once for each language. */
export function lexiconOf(language: Language): Lexicon {
  const known = LEXICONS.get(language) ?? build(language);
  LEXICONS.set(language, known);
  return known;
}

/** The longest entry of the lexicon that stands at `at`. */
export function entryAt(text: string, at: number, { entries }: Lexicon): Phrase | null {
  const list = entries.get(text.charCodeAt(at));
  return list?.find((entry) => text.startsWith(entry.text, at)) ?? null;
}

function build(language: Language): Lexicon {
  const { writing = 'words', endings = [], small, glued = [], particles = [] } = language;
  const phrases = language.words.flatMap(phrasesOf);
  const isSpaced = writing === 'words';
  return {
    writing,
    endings,
    words: new Map(isSpaced ? phrases.flatMap(single) : []),
    phrases: grouped(isSpaced ? phrases.filter(({ text }) => firstOf(text) !== text) : [], firstOf),
    entries: grouped(isSpaced ? [] : phrases, (text) => text.charCodeAt(0)),
    small: new Map(small.flatMap(([kind, list]) => each(list, kind))),
    glued: glued.flatMap(phrasesOf).sort(longestFirst),
    particles: new Map(particles.flatMap(([kind, list]) => each(list, kind))),
    ordinal: suffix(language.ordinals),
    decade: suffix(language.decades),
    figures: figureMarks(language.figures),
  };
}

function each(list: string, kind: Kind): readonly (readonly [string, Kind])[] {
  return list.split('|').map((word) => [word, kind]);
}

function phrasesOf([kind, value, list]: Language['words'][number]): readonly Phrase[] {
  return list.split('|').map((text) => ({
    kind,
    value,
    text,
    second: text.charCodeAt(firstOf(text).length + 1) | LOWER_CASE,
    isOpen: text.endsWith("'"),
  }));
}

/** `sept.` is an abbreviation, and is written without its full stop, too. */
function single({ kind, value, text }: Phrase): readonly (readonly [string, Lexeme])[] {
  const first = firstOf(text);
  return first === text || `${first}.` === text ? [[first, { kind, value }]] : [];
}

function grouped<Key>(
  phrases: readonly Phrase[],
  keyOf: (text: string) => Key,
): ReadonlyMap<Key, readonly Phrase[]> {
  const groups = new Map<Key, Phrase[]>();
  for (const phrase of phrases.toSorted(longestFirst)) {
    const group = groups.get(keyOf(phrase.text));
    if (group === undefined) groups.set(keyOf(phrase.text), [phrase]);
    else group.push(phrase);
  }
  return groups;
}

const longestFirst = (a: Phrase, b: Phrase): number => b.text.length - a.text.length;

function firstOf(text: string): string {
  return /^[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? '';
}

/** Of letters that may follow digits; matches nothing if the language has none. */
function suffix(letters = '(?!)'): RegExp {
  return new RegExp(`(?:${letters})(?![\\p{L}\\p{N}])`, 'iuy');
}
