import type { frame as english } from '../en/frame.ts';
import { numerals } from '../numerals.ts';

const { count, number } = numerals('de');

/** What all kinds of pages say. */
export const frame: typeof english = {
  number,
  articles: (value) => `${number(value)} Artikel`,
  events: (value) => count(value, { one: '# Ereignis', other: '# Ereignisse' }),
  lines: (value) => count(value, { one: '# Zeile', other: '# Zeilen' }),

  skip: 'Zum Inhalt springen',
  sectionsTitle: 'Bereiche',
  sections: {
    articles: 'Artikel',
    timeline: 'Zeitleiste',
    outlets: 'Medien',
    places: 'Orte',
    search: 'Suche',
    about: 'Info',
  },
  crumbs: 'Sie sind hier',
  feed: (format) => `Neueste Artikel (${format})`,

  footer: {
    title: 'Daten',
    checksums: 'Prüfsummen',
    articlesJson: 'Artikel als JSON',
    articlesCsv: 'Artikel als CSV',
    eventsJson: 'Zeitleiste als JSON',
    atom: 'Atom-Feed',
    jsonFeed: 'JSON-Feed',
    built: (version) => [
      `Erstellt mit Backfile ${version} aus `,
      ['input', 'diesen Eingaben'],
      '. Die Texte gehören ihren Verlagen.',
    ],
    builtOf: (version, digest) => [
      `Erstellt mit Backfile ${version} aus dem Original `,
      ['digest', digest],
      '. Die Texte gehören ihren Verlagen.',
    ],
  },

  dates: {
    day: (day) => `${day}.`,
    between: (from, to) => `zwischen ${from} und ${to}`,
    either: (dates) =>
      dates.length < 2
        ? dates.join()
        : `${dates.slice(0, -1).join(', ')} oder ${dates.at(-1) ?? ''}`,
  },
  dateUnknown: 'Datum unbekannt',
  outletUnknown: 'Medium unbekannt',
  undated: 'Undatiert',
  monthUnknown: 'Monat unbekannt',
  monthUnknownOf: (year) => `${year}, Monat unbekannt`,
  dayUnknown: 'Tag unbekannt',
  all: 'Alle',

  cut: 'Im Original abgeschnitten',
  list: ', ',

  pages: {
    title: 'Seiten dieser Liste',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    place: (page, of) => `Seite ${number(page)} von ${number(of)}`,
    titled: (name, page, of) => `${name}, Seite ${number(page)} von ${number(of)}`,
  },
  periods: { title: 'Andere Zeiträume', earlier: 'Früher: ', later: 'Später: ' },

  searchForm: { label: 'Archiv durchsuchen', button: 'Suchen' },

  notFound: {
    title: 'Seite nicht gefunden',
    why: 'Unter dieser Adresse hat das Archiv keine Seite. Die Adresse eines Artikels ändert sich nie: Bitte prüfen Sie sie auf Tippfehler.',
    browse: () => [
      'Oder blättern Sie in ',
      ['articles', 'allen Artikeln'],
      ', der ',
      ['timeline', 'Zeitleiste'],
      ', den ',
      ['outlets', 'Medien'],
      ' oder den ',
      ['places', 'Orten'],
      '.',
    ],
  },

  offline: {
    title: 'Keine Verbindung',
    why: 'Diese Seite wurde auf diesem Gerät noch nicht geöffnet und ist darum hier nicht gespeichert. Sobald wieder eine Verbindung besteht, lässt sie sich öffnen.',
    kept: () => [
      'Was Sie gelesen haben, bleibt lesbar: Versuchen Sie es mit ',
      ['articles', 'den Artikeln'],
      ' oder ',
      ['timeline', 'der Zeitleiste'],
      '.',
    ],
  },
};
