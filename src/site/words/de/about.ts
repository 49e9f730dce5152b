import type { about as english } from '../en/about.ts';
import { numerals } from '../numerals.ts';

const { count, number } = numerals('de');

/** The page about the archive. */
export const about: typeof english = {
  title: 'Über das Archiv',
  heading: 'Über dieses Archiv',
  introduction: () => [
    'Die Texte dieser Artikel wurden von Hand oder maschinell gespeichert, mit allem, was auf der Seite um sie herum stand. Hier erscheinen sie ohne dieses Beiwerk. Die Originale sind unverändert neben dem bereinigten Text veröffentlicht; was entfernt wurde, ist unter jedem Artikel verzeichnet. Die ',
    ['timeline', 'Zeitleiste'],
    ' zitiert jeden Satz, der etwas datiert, neben allen anderen, die dasselbe berichten. Nichts auf diesen Seiten kommt von einem anderen Server, niemand wird beim Lesen beobachtet, und bis auf die Suche und die Filter der Zeitleiste funktioniert alles ohne JavaScript.',
  ],
  counts: {
    articles: 'Artikel',
    undated: 'davon undatiert',
    outlets: 'Medien',
    events: 'Ereignisse',
    leftOut: 'Ausgelassene Dateien',
  },

  factsTitle: 'Woher die Angaben stammen',
  facts:
    'Neben jedem Artikel stehen Überschrift, Medium, Autor, Datum, Ort und Sprache, jeweils mit dem Hinweis, worauf die Angabe beruht; die belegenden Worte sind einen Klick entfernt. Was niemand weiß, erscheint als unbekannt: Keine Angabe ist geraten.',
  bases: {
    given: 'Jemand, der dieses Archiv führt, hat es neben dem Artikel vermerkt.',
    stated: 'Der Artikel sagt es ausdrücklich.',
    inferred: 'Es folgt aus den eigenen Worten des Artikels.',
    estimated: 'Es wurde aus anderen Artikeln zum selben Thema berechnet.',
    unknown: 'Nichts im Artikel oder neben ihm sagt es. Es bleibt offen.',
  },
  fieldTable: 'Bei wie vielen Artikeln jede Angabe bekannt ist, nach Grundlage',
  fact: 'Angabe',
  fields: {
    title: 'Überschrift',
    standfirst: 'Vorspann',
    outlet: 'Medium',
    agency: 'Agentur',
    byline: 'Autor',
    published: 'Datum',
    place: 'Ort',
    language: 'Sprache',
    url: 'Adresse',
  },

  removedTitle: 'Was die Bereinigung entfernt hat',
  nothingRemoved: 'Nichts.',
  removalTable: 'Entfernte Zeilen nach Regeln',
  rule: 'Regel',
  reason: 'Grund',
  lines: 'Zeilen',
  articles: 'Artikel',

  leftOutTitle: 'Was ausgelassen wurde',
  nothingLeftOut: 'Nichts: Alle Artikel sind im Archiv.',
  leftOut: (problems) =>
    count(problems, {
      one: '# Problem verhinderte, dass Dateien ins Archiv kamen.',
      other: '# Probleme verhinderten, dass Dateien ins Archiv kamen.',
    }),
  noticesTitle: 'Hinweise',
  notices: 'Was beim Lesen der Dateien auffiel, ohne sie auszuschließen.',
  more: (value) => `Und ${number(value)} weitere.`,
  line: (line) => `, Zeile ${line}`,

  verifyTitle: 'Wie man es prüft',
  verify: () => [
    'Die Seite jedes Artikels nennt die SHA-256-Prüfsumme seines Originals, und ',
    ['list', 'die Liste aller Prüfsummen'],
    ' hat die Form, die BagIt verwendet. Mit einer Kopie dieser Website prüft der folgende Befehl, in ihrem Ordner ausgeführt, alle Originale:',
  ],
  built: (version) => [
    `Diese Seiten wurden mit Backfile ${version} erstellt. Die Prüfsumme aller Eingaben lautet `,
    ['digest', ''],
    '; dieselbe Eingabe ergibt dieselben Seiten, Byte für Byte.',
  ],

  dataTitle: 'Daten',
  downloads: {
    articlesJson: 'Alle Artikel als JSON',
    articlesCsv: 'Alle Artikel als CSV',
    eventsJson: 'Die Zeitleiste als JSON',
    eventsCsv: 'Die Zeitleiste als CSV, eine Zeile je Textstelle',
    calendar: 'Die Zeitleiste als iCalendar',
    manifest: 'Prüfsummen der Originale',
    atom: 'Neueste Artikel als Atom-Feed',
    jsonFeed: 'Neueste Artikel als JSON-Feed',
  },
  licenceTitle: 'Wem die Texte gehören',
  licence:
    'Die Texte gehören ihren Verlagen. Sie werden hier bewahrt, damit sie gelesen, durchsucht und zitiert werden können, jeder mit der Adresse seiner Quelle, soweit sie bekannt ist.',
};
