import type * as english from '../en/browser.ts';
import { numerals } from '../numerals.ts';

/** What the scripts say in browsers. A site has them in its own language alone: see `src/site/assets.ts`. */

const { count, number } = numerals('de');
const events = (value: number) => count(value, { one: '# Ereignis', other: '# Ereignisse' });
const quoted = (words: readonly string[]) => words.map((word) => `„${word}“`).join(', ');

/** Beside a filter: what it would find. */
const counted = (value: number) => `(${number(value)})`;

const ON_ONE = {
  day: 'an einem Tag',
  month: 'in einem Monat',
  year: 'in einem Jahr',
  decade: 'in einem Jahrzehnt',
  century: 'in einem Jahrhundert',
};

const about = (value: number) => (Number.isInteger(value) ? '' : 'etwa ');

/** The strip, which the pages draw first and the script anew. */
export const strip: typeof english.strip = {
  date: ({ year, month, day }) =>
    [day === undefined ? day : `${day}.`, month, year]
      .filter((part) => part !== undefined)
      .join(' '),
  decade: (first) => `die ${first}er Jahre`,
  years: (first, last) => `die Jahre ${first} bis ${last}`,
  shortMonth: (name) => name.slice(0, 3),
  firstOf: (month) => `1. ${month}`,
  counted: (stretch, value) => `${stretch}: ${events(value)}`,
  height: (most, unit) =>
    `höchster Balken: ${most < 1 ? 'weniger als ein Ereignis' : `${about(most)}${events(Math.round(most))}`} ${ON_ONE[unit]}`,
};

/** A page of the timeline. `range`: what `range` makes; null where the strip shows all. */
export const timeline: typeof english.timeline = {
  number,
  counted,
  order: { newest: 'neueste', oldest: 'älteste' },
  range: (from, to) => `${from} bis ${to}`,
  inRange: (range) => `${range}.`,
  noneFits: (range) =>
    `Kein passendes Ereignis auf dieser Seite${range === null ? '' : `, ${range}`}.`,
  someFit: (shown, listed, range) =>
    `${number(shown)} von ${count(listed, { one: '# Ereignis', other: '# Ereignissen' })}${range === null ? '' : `, ${range}`}.`,
  manyInRange: (shown, range) => `${events(shown)}, ${range}.`,
  noData: 'Der Ausschnitt lässt sich nicht zeigen: Die Daten konnten nicht geladen werden.',
};

/** The search page. */
export const search: typeof english.search = {
  counted,
  loading: 'Der Suchindex wird geladen …',
  searching: 'Die Suche läuft …',
  failed:
    'Der Suchindex konnte nicht geladen werden. Laden Sie die Seite neu oder blättern Sie unten im Archiv.',
  more: (some, left) => `${number(some)} weitere zeigen (noch ${number(left)})`,

  found: (value) => `${number(value)} Artikel gefunden.`,
  foundNoneWhole: (value, two) =>
    `${number(value)} Artikel gefunden, keiner mit ${two ? 'beiden' : 'allen'} Wörtern.`,
  foundSomeWhole: (value, whole, two) =>
    `${number(value)} Artikel gefunden, davon ${number(whole)} mit ${two ? 'beiden' : 'allen'} Wörtern.`,
  unknown: (words) => `Kein Artikel enthält ${quoted(words)}.`,
  left: (words: readonly string[]) =>
    `Nicht gesucht, weil es in den meisten Artikeln steht: ${quoted(words)}.`,
  noneFiltered: 'Kein Artikel passt zu diesen Filtern.',
  none: 'Kein Artikel gefunden.',
  noDays: (written) => `Nicht berücksichtigt, weil es kein Datum ist: ${quoted(written)}.`,
  noneTogether: (words) => `Kein Artikel enthält alle diese Wörter: ${quoted(words)}.`,
  noneInRow: (phrases) => `Kein Artikel enthält diese Wörter in dieser Folge: ${quoted(phrases)}.`,
  noneOfOne: (word) => `Kein Artikel enthält dieses Wort: ${word}.`,
  noneOfMany: (words) => `Kein Artikel enthält eines dieser Wörter: ${words.join(' ')}.`,
  noneWithout: (excluded) =>
    `Jeder gefundene Artikel enthält etwas, das ausgeschlossen ist: ${quoted(excluded)}.`,

  searchFor: (words) => `Nach ${quoted(words)} suchen`,
  withoutFilters: (value) => `Ohne Filter suchen (${number(value)})`,
  withoutQuotes: 'Ohne Anführungszeichen suchen',

  outletUnknown: 'Medium unbekannt',
  without: 'Ohne: ',
  list: ', ',
  nameUnknown: 'Unbekannt',
  undated: 'Undatiert',
  bases: {
    given: 'angegeben',
    stated: 'genannt',
    inferred: 'erschlossen',
    estimated: 'geschätzt',
    unknown: 'unbekannt',
  },
};

/** The words of a search, marked in an article. */
export const marks: typeof english.marks = {
  next: 'Nächste Fundstelle',
  remove: 'Markierungen entfernen',
  title: 'Markierte Wörter',
  places: (value, words) =>
    `Aus Ihrer Suche an ${count(value, { one: '# Stelle', other: '# Stellen' })} markiert: ${quoted(words)}`,
};

/** What became of verifying an original. */
export const verifying: typeof english.verifying = {
  offer: 'Original hier prüfen',
  working: 'Das Original wird abgerufen und seine SHA-256-Prüfsumme berechnet …',
  verified: 'Geprüft: Das Original auf dieser Website hat genau diese SHA-256-Prüfsumme.',
  differs: 'Nicht bestätigt: Das Original auf dieser Website hat eine andere SHA-256-Prüfsumme:',
  unreachable: 'Das Original konnte nicht abgerufen werden; geprüft wurde nichts.',
};
