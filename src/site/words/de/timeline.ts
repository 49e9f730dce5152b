import type * as english from '../en/timeline.ts';
import { numerals } from '../numerals.ts';

const { count, number } = numerals('de');
const events = (value: number) => count(value, { one: '# Ereignis', other: '# Ereignisse' });

const ABOUT =
  ': wann die Artikel erschienen und wovon sie das Datum nennen. Jedes Ereignis ist wörtlich zitiert und führt zu seinem Absatz.';

/** Events and the pages that list them. */
export const timeline: typeof english.timeline = {
  title: 'Zeitleiste',
  titleOf: (period) => `Zeitleiste: ${period}`,
  oldestTitle: 'Zeitleiste, älteste zuerst',
  oldestFirst: 'Älteste zuerst',
  lead: (value, order) =>
    value > 1
      ? [
          `${events(value)}, `,
          ['order', order === 'newest' ? 'neueste' : 'älteste'],
          ` zuerst${ABOUT}`,
        ]
      : [`${events(value)}${ABOUT}`],
  parts: 'Teile dieser Liste',

  kinds: {
    published: 'Veröffentlicht',
    reported: 'Berichtet',
    planned: 'Angekündigt',
    disputed: 'Bestritten',
  },
  kindCount: {
    published: (value) => `${number(value)} veröffentlicht`,
    reported: (value) => `${number(value)} berichtet`,
    planned: (value) => `${number(value)} angekündigt`,
    disputed: (value) => `${number(value)} bestritten`,
  },
  outlets: (value) => count(value, { one: '# Medium', other: '# Medien' }),
  sources: (value) => count(value, { one: '# Quelle', other: '# unabhängige Quellen' }),
  differ: (dates, more) => `Abweichende Daten: ${dates}${more ? ' und weitere' : ''}`,
  morePassages: (value) =>
    count(value, { one: '# weitere Textstelle', other: '# weitere Textstellen' }),
  rest: (value) => [`und ${number(value)} weitere in `, ['json', 'der Zeitleiste als JSON']],
  again: 'weiter unten im selben Artikel',
  between: ', ',
  otherDate: ': ',
  standings: {
    reported: ' (als geschehen)',
    planned: ' (als bevorstehend)',
    disputed: ' (als bestritten oder bezweifelt)',
  },

  undatedTitle: 'Undatiert',
  undated: (value) => [
    'Von ',
    ['undated', count(value, { one: '# Artikel', other: '# Artikeln' })],
    ` ist unbekannt, wann ${value === 1 ? 'er erschien' : 'sie erschienen'}.`,
  ],
  allUndated: 'Alle undatierten Artikel',
  downloads: 'Die ganze Zeitleiste als ',
  downloadYear: 'Für Ihren Kalender: ',
  yearFile: (year) => `${year} als iCalendar`,
  mostTold: (value) => `die ${number(value)} Ereignisse mit den meisten Quellen`,
  ofEachYear: '. Jede Jahresseite hat einen eigenen Kalender.',
};

/** The filters of a page that lists events. */
export const timelineForm: typeof english.timelineForm = {
  elsewhere: {
    all: 'Nach Wörtern, Art, Medium und Zahl der Quellen filtern lassen sich Ereignisse dort, wo sie aufgeführt sind: auf den Seiten der Jahre und Monate.',
    year: 'Nach Wörtern, Art, Medium und Zahl der Quellen filtern lassen sich Ereignisse dort, wo sie aufgeführt sind: auf den Seiten der Monate.',
  },
  title: 'Ereignisse auswählen',
  summary: 'Ereignisse auswählen und ordnen',
  words: 'Wörter',
  order: 'Reihenfolge',
  newest: 'Neueste zuerst',
  oldest: 'Älteste zuerst',
  show: 'Zeigen',
  showAll: 'Alle Ereignisse zeigen',
  thisPage:
    'Die Auswahl gilt für diese Seite der Liste und wird auf die anderen Seiten mitgenommen.',
  outlets: 'Medien',
  sources: 'Unabhängige Quellen',
  anyNumber: 'Beliebig viele',
  orMore: (value) => `${number(value)} oder mehr`,
  kind: 'Art',
  outlet: 'Medium',
};

/** The strip, as pages show it before the script does. */
export const stripPage: typeof english.stripPage = {
  during: (period) => `Ereignisse: ${period}`,
  fromTo: (from, to) => `Ereignisse von ${from} bis ${to}`,
  sum: (value, exact) => `${events(value)}, davon ${number(exact)} mit bekanntem Tag.`,
  most: (value, stretch) => ` Die meisten, ${number(value)}: ${stretch}.`,
  allFigures: ' Alle Zahlen stehen in der Tabelle der Zeitleiste.',
  known: 'Tag bekannt',
  spread: 'auf die Tage verteilt, zwischen denen es liegt',
  steps: {
    in: 'Vergrößern',
    out: 'Verkleinern',
    back: 'Früher',
    on: 'Später',
    whole: 'Ganzer Zeitraum',
  },
  main: 'Hauptzeitraum',
  beyond: (from, to) => (from === to ? from : `${from} bis ${to}`),
  earlier: (value, years) => `Früher: ${events(value)}, ${years}`,
  later: (value, years) => `Später: ${events(value)}, ${years}`,
  orDraw: 'oder über den Streifen ziehen; Tasten + − ← → 0',

  figures: 'Dasselbe in Zahlen',
  table: 'Ereignisse in Zahlen',
  beginsIn: 'Beginn',
  events: 'Ereignisse',
  dayUnknown: 'Tag unbekannt',
  decade: (first) => `${first}er Jahre`,
  years: (first, last) => `Jahre ${first} bis ${last}`,
  unknown: {
    day: 'Tag unbekannt',
    month: 'Monat unbekannt',
    year: 'Jahr unbekannt',
    decade: 'Jahrzehnt unbekannt',
    century: 'Jahrhundert unbekannt',
  },
};
