import { english } from './en.ts';
import type { Language } from './language.ts';

/** A language of which the months are known is one file and one line here. */
const LANGUAGES: readonly Language[] = [
  // First: it stands in for every language that has no file.
  english,
];

/** The words for dates in `tag` (BCP 47), or English ones: they match few words of other languages wrongly. */
export function languageOf(tag: string | null): Language {
  const primary = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.tag === primary) ?? english;
}
