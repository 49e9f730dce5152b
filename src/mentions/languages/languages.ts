import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { Language } from './language.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

/** Of a language without a file only numbers are understood, and English months, which many texts use. */
const unknown: Language = {
  ...english,
  tag: '',
  parsers: [],
  words: english.words.filter(([kind]) => kind === 'month' || kind === 'weekday'),
};

/** A language is one file and one line here. */
const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  russian,
  arabic,
  korean,
  chinese,
  japanese,
];

/** The words for time in `tag` (BCP 47); English ones where no language is known. */
export function languageOf(tag: string | null): Language {
  const primary = tag?.toLowerCase().split('-')[0];
  if (primary === undefined || primary === '') return english;
  return LANGUAGES.find((language) => language.tag === primary) ?? unknown;
}
