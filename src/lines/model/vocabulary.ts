import { arabic } from './words/arabic.ts';
import type { CommonWords } from './words/common-words.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { korean } from './words/korean.ts';
import { nl } from './words/nl.ts';
import { nordic } from './words/nordic.ts';
import { pt } from './words/pt.ts';
import { slavic } from './words/slavic.ts';
import { turkish } from './words/turkish.ts';

/** Lines are read before their language is known, so the model knows the words of all of these at once. */
const LANGUAGES: readonly CommonWords[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  nordic,
  slavic,
  turkish,
  arabic,
  korean,
];

function all(key: keyof CommonWords): readonly string[] {
  return LANGUAGES.flatMap((words) => words[key].split(/\s+/)).filter(Boolean);
}

export type Kind = 'running' | 'address' | 'furniture';

function of(kind: Kind): readonly (readonly [string, Kind])[] {
  return all(kind).map((word) => [word, kind]);
}

/** What kind of common word a word is; of one that is of several in different languages, the first kind here. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...of('furniture'),
  ...of('address'),
  ...of('running'),
]);
export const COMMENTS: ReadonlySet<string> = new Set(all('comments'));
