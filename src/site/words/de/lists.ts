import type * as english from '../en/lists.ts';
import { numerals } from '../numerals.ts';
import type { Phrase } from '../phrase.ts';

const { count, number } = numerals('de');
const articles = (value: number) => `${number(value)} Artikel`;

function fromOutlets(value: number): Phrase<'outlets'> {
  if (value === 0) return [];
  return [
    ' aus ',
    ['outlets', count(value, { one: '# bekannten Medium', other: '# bekannten Medien' })],
  ];
}

/** The front page. */
export const front: typeof english.front = {
  colophon: (all, outlets, events) => [
    'Ein Archiv mit ',
    ['articles', count(all, { one: '# Artikel', other: '# Artikeln' })],
    ...fromOutlets(outlets),
    ' und ',
    ['timeline', count(events, { one: '# Ereignis', other: '# Ereignissen' })],
    ' auf der Zeitleiste. Jedes Original bleibt unverändert erhalten, jede entfernte Zeile ist verzeichnet, und ',
    ['about', 'bei jeder Angabe steht, woher sie stammt'],
    '.',
  ],
  latest: 'Neueste Artikel',
  articles: 'Artikel',
  all: 'Alle Artikel',
  none: 'Es gibt noch keine Artikel.',
  inTime: 'Das Archiv im Zeitverlauf',
  wholeTimeline: 'Die ganze Zeitleiste',
  mostReported: 'Von den meisten Quellen berichtet',
  onTheTimeline: 'Auf der Zeitleiste',
  beyond: (events) =>
    `${count(events, { one: '# Ereignis', other: '# Ereignisse' })} vor oder nach der gezeigten Zeit`,
  byYear: 'Nach Jahren blättern',
};

/** Lists of articles. */
export const lists: typeof english.lists = {
  title: 'Artikel',
  titleOf: (period) => `Artikel: ${period}`,
  undated: (value) => `${articles(value)} mit unbekanntem Erscheinungsdatum.`,
  newestFirst: (value) => `${articles(value)}, neueste zuerst.`,
  counted: (value) => `${articles(value)}.`,
  ofThemUndated: (value) => [`Bei ${number(value)} ist `, ['undated', 'das Datum unbekannt'], '.'],
  calendar: 'Kalender',
  byMonth: 'Artikel nach Jahr und Monat',
  year: 'Jahr',
  all: 'Alle',
};

export const outlet: typeof english.outlet = {
  title: 'Medien',
  none: 'Kein Artikel nennt das Medium, in dem er erschien.',
  count: (value) => `${count(value, { one: '# Medium', other: '# Medien' })}, nach Namen.`,
  unknown: 'Medium unbekannt',
  of: (value) => `${articles(value)}, neueste zuerst.`,
  ofUnknown: (value) => `${articles(value)} aus unbekannten Medien.`,
};

export const place: typeof english.place = {
  title: 'Orte',
  none: 'Kein Artikel nennt den Ort, an dem er entstand.',
  count: (value) =>
    `${count(value, { one: '# Ort, aus dem', other: '# Orte, aus denen' })} Artikel berichten, nach Namen.`,
  unknown: 'Ort unbekannt',
  of: (value) => `${articles(value)} von hier, neueste zuerst.`,
  ofUnknown: (value) => `${articles(value)} von unbekannten Orten.`,
};
