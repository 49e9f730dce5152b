import type { Archive } from '../model.ts';
import { direction } from './direction.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en, type Words } from './words/en.ts';

export type { Words } from './words/en.ts';

/** The languages of which the interface has words, by the primary subtag (BCP 47). One line a language. */
const LANGUAGES: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['de', de],
  ['ar', ar],
]);

/** The language in which an archive's pages speak. */
export interface Interface {
  /** BCP 47: the archive's own, with its region, if the interface has words of it; else English. */
  readonly language: string;
  /** The name of the language's folder in `words/`. */
  readonly primary: string;
  readonly words: Words;
}

type Of = Pick<Archive, 'settings'>;

const found = new Map<string, Interface>();

/** Looked up once a language: pages ask over and over. */
export function interfaceOf({ settings: { language } }: Of): Interface {
  const known = found.get(language) ?? choose(language);
  found.set(language, known);
  return known;
}

/** A script other than the language's own (`ar-Latn`) is one in which nothing has been written: English speaks then. */
function choose(language: string): Interface {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const words = LANGUAGES.get(primary);
  return words === undefined || direction(language) !== direction(primary)
    ? { language: 'en', primary: 'en', words: en }
    : { language, primary, words };
}

/** The interface's words in the language of the pages. */
export function wordsOf(archive: Of): Words {
  return interfaceOf(archive).words;
}
