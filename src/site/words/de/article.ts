import type * as english from '../en/article.ts';
import { numerals } from '../numerals.ts';

const { count, number } = numerals('de');
const lines = (value: number) => count(value, { one: '# Zeile', other: '# Zeilen' });

/** An article's page. */
export const article: typeof english.article = {
  cutShort: 'Die Überschrift ist im Original abgeschnitten.',
  paragraph: (value) => `Absatz ${value}`,
  caption: 'Bildunterschrift',
  credit: 'Bild: ',
  cite: 'Diesen Artikel zitieren',
  download: 'Herunterladen',
  source: 'Quelle',

  earlier: 'Früher',
  later: 'Später',
  nextUndated: 'Nächster ohne Datum',
  previousUndated: 'Voriger ohne Datum',
  sameDays: 'Aus denselben Tagen',
  sameOutlet: 'Aus demselben Medium',
  nearby: 'Benachbarte Artikel',

  mentions: {
    title: 'Datumsangaben in diesem Artikel',
    count: (value) => (value === 1 ? 'Eine Datumsangabe' : `${number(value)} Datumsangaben`),
    event: {
      published: 'Zeitleiste, veröffentlicht',
      reported: 'Zeitleiste',
      planned: 'Zeitleiste, angekündigt',
      disputed: 'Zeitleiste, bestritten',
    },
  },
};

/** The facts about an article, and how they are known. */
export const facts: typeof english.facts = {
  published: 'Erschienen',
  outlet: 'Medium',
  agency: 'Agentur',
  byline: 'Autor',
  place: 'Ort',
  language: 'Sprache',
  title: 'Überschrift',
  standfirst: 'Vorspann',
  note: 'Anmerkung',
  readingTime: 'Lesezeit',
  minutes: (value) => count(value, { one: '# Minute', other: '# Minuten' }),
  cutShort: 'Abgeschnitten',
  unknown: {
    published: 'Datum unbekannt',
    outlet: 'Medium unbekannt',
    byline: 'Autor unbekannt',
    place: 'Ort unbekannt',
    language: 'Sprache unbekannt',
    title: 'Überschrift unbekannt',
    url: 'Adresse unbekannt',
  },
  bases: {
    given: 'angegeben',
    stated: 'genannt',
    inferred: 'erschlossen',
    estimated: 'geschätzt',
    unknown: 'unbekannt',
  },
  labelled: (label) => `${label}: `,
  fileLine: (line) => [['path', ''], `, Zeile ${line}`],
  otherArticle: 'in einem anderen Artikel',
  inText: 'im Text',
};

/** Where an article's text comes from. */
export const record: typeof english.record = {
  webAddress: 'Webadresse',
  here: 'Diese Seite',
  original: 'Original',
  file: (size, encoding, basis) => [
    ['file', 'original.txt'],
    `, ${number(size)} Bytes, ${encoding} (${ENCODINGS[basis]})`,
  ],
  clean: 'Bereinigter Text',
  markdown: () => [['file', 'index.md'], ', Markdown mit den Angaben von oben'],
  path: 'Datei',
  foundMistake: 'Stimmt hier etwas nicht?',
  reportCorrection: 'Berichtigung melden',
  verifyBy: 'oder nach dem Speichern der Datei mit',
  verifyAll: 'Wie sich alle prüfen lassen',
};

const ENCODINGS = {
  given: 'in der Begleitdatei angegeben',
  bom: 'an der Byte-Reihenfolge-Markierung erkannt',
  'utf-8': 'ohne Änderung gültig',
  detected: 'erkannt',
};

/** What was removed from an article. */
export const ledger: typeof english.ledger = {
  none: 'Aus diesem Text wurde nichts entfernt.',
  title: (value) => `Was entfernt wurde (${lines(value)})`,
  why: 'Diese Zeilen stehen im Original und gehören nicht zum Artikel. Jede Zahl führt zu der Stelle im Text, an der die Zeile stand und gelesen werden kann.',
  places: (value) => `${lines(value)}: `,
  more: (places) =>
    ` und ${count(places, { one: '# weitere Stelle', other: '# weitere Stellen' })}`,
  whole: 'Was aus dem ganzen Archiv entfernt wurde',
  gap: (value) => `${lines(value)} entfernt`,
  gapAt: (first, last) =>
    `Hier entfernt: ${first === last ? `Zeile ${first}` : `Zeilen ${first} bis ${last}`}`,
};

/** What a reader who reports a mistake sends. */
export const correction: typeof english.correction = {
  which: '(welcher?)',
  version: (original, version) => `Original ${original}, Backfile ${version}`,
  title: (title) => `Berichtigung: ${title}`,
  article: (title, id) => `Artikel: ${title} (${id})`,
  page: (url) => `Seite: ${url}`,
  paragraph: (paragraph) => `Absatz: ${paragraph}`,
  versionLine: (version) => `Fassung: ${version}`,
  what: 'Was falsch ist und wie es richtig heißt:',
};
