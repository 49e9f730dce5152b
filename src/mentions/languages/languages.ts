import { english } from './en.ts';
import type { Language } from './language.ts';

/** Of a language without a file only numbers are understood, and English months, which many texts use. */
const unknown: Language = {
  ...english,
  tag: '',
  parsers: [],
  words: english.words.filter(([kind]) => kind === 'month' || kind === 'weekday'),
};

/** A language is one file and one line here. */
const LANGUAGES: readonly Language[] = [english];

/** The words for time in `tag` (BCP 47); English ones where no language is known. */
export function languageOf(tag: string | null): Language {
  const primary = tag?.toLowerCase().split('-')[0];
  if (primary === undefined || primary === '') return english;
  return LANGUAGES.find((language) => language.tag === primary) ?? unknown;
}
