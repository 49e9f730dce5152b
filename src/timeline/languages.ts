import { stemmer as ar } from '@orama/stemmers/arabic';
import { stemmer as bg } from '@orama/stemmers/bulgarian';
import { stemmer as da } from '@orama/stemmers/danish';
import { stemmer as nl } from '@orama/stemmers/dutch';
import { stemmer as en } from '@orama/stemmers/english';
import { stemmer as fi } from '@orama/stemmers/finnish';
import { stemmer as fr } from '@orama/stemmers/french';
import { stemmer as de } from '@orama/stemmers/german';
import { stemmer as hu } from '@orama/stemmers/hungarian';
import { stemmer as it } from '@orama/stemmers/italian';
import { stemmer as no } from '@orama/stemmers/norwegian';
import { stemmer as pt } from '@orama/stemmers/portuguese';
import { stemmer as ro } from '@orama/stemmers/romanian';
import { stemmer as ru } from '@orama/stemmers/russian';
import { stemmer as es } from '@orama/stemmers/spanish';
import { stemmer as sv } from '@orama/stemmers/swedish';
import { stemmer as tr } from '@orama/stemmers/turkish';
import { stemmer as uk } from '@orama/stemmers/ukrainian';
import { stopwords as arStop } from '@orama/stopwords/arabic';
import { stopwords as bgStop } from '@orama/stopwords/bulgarian';
import { stopwords as daStop } from '@orama/stopwords/danish';
import { stopwords as nlStop } from '@orama/stopwords/dutch';
import { stopwords as enStop } from '@orama/stopwords/english';
import { stopwords as fiStop } from '@orama/stopwords/finnish';
import { stopwords as frStop } from '@orama/stopwords/french';
import { stopwords as deStop } from '@orama/stopwords/german';
import { stopwords as huStop } from '@orama/stopwords/hungarian';
import { stopwords as itStop } from '@orama/stopwords/italian';
import { stopwords as noStop } from '@orama/stopwords/norwegian';
import { stopwords as ptStop } from '@orama/stopwords/portuguese';
import { stopwords as roStop } from '@orama/stopwords/romanian';
import { stopwords as ruStop } from '@orama/stopwords/russian';
import { stopwords as esStop } from '@orama/stopwords/spanish';
import { stopwords as svStop } from '@orama/stopwords/swedish';
import { stopwords as trStop } from '@orama/stopwords/turkish';
import { stopwords as ukStop } from '@orama/stopwords/ukrainian';

import { FILLERS } from './fillers.ts';

/** How a language's words are brought to one form, and which of them say nothing of who and what. */
export interface WordForms {
  /** Gives the stem of a word in lower case. */
  readonly stem: (word: string) => string;
  readonly stopwords: ReadonlySet<string>;
}

type Known = readonly [stem: WordForms['stem'], stopwords: readonly string[]];

/** By BCP 47 primary subtag: Snowball's stemmers and stop words. */
const KNOWN: Readonly<Record<string, Known>> = {
  ar: [ar, arStop],
  bg: [bg, bgStop],
  da: [da, daStop],
  de: [de, deStop],
  en: [en, enStop],
  es: [es, esStop],
  fi: [fi, fiStop],
  fr: [fr, frStop],
  hu: [hu, huStop],
  it: [it, itStop],
  nb: [no, noStop],
  nl: [nl, nlStop],
  no: [no, noStop],
  pt: [pt, ptStop],
  ro: [ro, roStop],
  ru: [ru, ruStop],
  sv: [sv, svStop],
  tr: [tr, trStop],
  uk: [uk, ukStop],
};

const FORMS: ReadonlyMap<string, WordForms> = new Map(
  Object.entries(KNOWN).map(([tag, [stem, stopwords]]) => [
    tag,
    { stem: remembered(stem), stopwords: new Set([...stopwords, ...(FILLERS[tag] ?? [])]) },
  ]),
);

/** In other languages words count as they are written: names are what most passages are told apart by. */
const OTHER: WordForms = { stem: (word) => word, stopwords: new Set() };

/** Where the language is not known, the text is short, or mixed, and most likely English. */
const UNKNOWN: WordForms = { ...OTHER, stopwords: FORMS.get('en')?.stopwords ?? new Set() };

/** `language`: BCP 47 tag, or null. */
export function wordForms(language: string | null): WordForms {
  if (language === null) return UNKNOWN;
  const [primary = ''] = language.toLowerCase().split('-');
  return FORMS.get(primary) ?? OTHER;
}

/** Words repeat; the memory is emptied before it grows large. */
function remembered(stem: WordForms['stem']): WordForms['stem'] {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = stem(word);
    known.set(word, found);
    return found;
  };
}

const MOST_REMEMBERED = 50_000;
