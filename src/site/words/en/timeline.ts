import { numerals } from '../numerals.ts';
import type { Phrase } from '../phrase.ts';

const { count, number } = numerals('en');
const events = (value: number) => count(value, { one: '# event', other: '# events' });

/** Events and the pages that list them. */
export const timeline = {
  title: 'Timeline',
  titleOf: (period: string) => `Timeline: ${period}`,
  oldestTitle: 'Timeline, oldest first',
  oldestFirst: 'Oldest first',
  lead: (value: number, order: 'newest' | 'oldest'): Phrase<'order'> => [
    ...(value > 1 ? ordered(value, order) : [events(value)]),
    ': when the articles were published, and what they date. Every event is quoted as it stands and leads to its paragraph.',
  ],
  parts: 'Parts of this list',

  kinds: {
    published: 'Published',
    reported: 'Reported',
    planned: 'Planned',
    disputed: 'Disputed',
  },
  kindCount: {
    published: (value: number) => `${number(value)} published`,
    reported: (value: number) => `${number(value)} reported`,
    planned: (value: number) => `${number(value)} planned`,
    disputed: (value: number) => `${number(value)} disputed`,
  },
  outlets: (value: number) => count(value, { one: '# outlet', other: '# outlets' }),
  sources: (value: number) => count(value, { one: '# source', other: '# independent sources' }),
  differ: (dates: string, more: boolean) => `Dates differ: ${dates}${more ? ', among others' : ''}`,
  morePassages: (value: number) =>
    count(value, { one: '# more passage', other: '# more passages' }),
  rest: (value: number): Phrase<'json'> => [
    `and ${number(value)} more, in `,
    ['json', 'the timeline as JSON'],
  ],
  again: 'further on in the same article',
  between: ', ',
  otherDate: ': ',
  standings: {
    reported: ' (as something that happened)',
    planned: ' (as something to come)',
    disputed: ' (as denied or doubted)',
  },

  undatedTitle: 'Undated',
  undated: (value: number): Phrase<'undated'> => [
    'Of ',
    ['undated', count(value, { one: '# article', other: '# articles' })],
    ' the date of publication is unknown.',
  ],
  allUndated: 'All undated articles',
  downloads: 'The whole timeline as ',
  downloadYear: 'For your calendar: ',
  yearFile: (year: string) => `${year} as iCalendar`,
  mostTold: (value: number) => `the ${number(value)} events of most sources`,
  ofEachYear: '. Each year’s page has a calendar of its own.',
};

function ordered(value: number, order: 'newest' | 'oldest'): Phrase<'order'> {
  return [`${events(value)}, `, ['order', order], ' first'];
}

/** The filters of a page that lists events. */
export const timelineForm = {
  elsewhere: {
    all: 'Events can be filtered by words, kind, outlet and number of sources where they are listed: on the pages of the years and months.',
    year: 'Events can be filtered by words, kind, outlet and number of sources where they are listed: on the pages of the months.',
  },
  title: 'Choose events',
  summary: 'Choose and order events',
  words: 'Words',
  order: 'Order',
  newest: 'Newest first',
  oldest: 'Oldest first',
  show: 'Show',
  showAll: 'Show all events',
  thisPage: 'What is chosen here applies to this page of the list, and goes along to the others.',
  outlets: 'Outlets',
  sources: 'Independent sources',
  anyNumber: 'Any number',
  orMore: (value: number) => `${number(value)} or more`,
  kind: 'Kind',
  outlet: 'Outlet',
};

/** The strip, as pages show it before the script does. */
export const stripPage = {
  during: (period: string) => `Events of ${period}`,
  fromTo: (from: string, to: string) => `Events from ${from} to ${to}`,
  sum: (value: number, exact: number) =>
    `${events(value)}, ${number(exact)} of them with a known day.`,
  most: (value: number, stretch: string) => ` Most, ${number(value)}, are in ${stretch}.`,
  allFigures: ' The table of the timeline has all figures.',
  known: 'day known',
  spread: 'spread over the days between which it lies',
  steps: {
    in: 'Zoom in',
    out: 'Zoom out',
    back: 'Earlier',
    on: 'Later',
    whole: 'Whole range',
  },
  /** Back to the strip as it was, where events lie outside it. */
  main: 'Main years',
  /** Years from and to which it has events outside the strip. */
  beyond: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  earlier: (value: number, years: string) => `Earlier: ${events(value)}, ${years}`,
  later: (value: number, years: string) => `Later: ${events(value)}, ${years}`,
  orDraw: 'or draw over the strip; keys + − ← → 0',

  figures: 'The same in figures',
  table: 'Events in figures',
  beginsIn: 'Begins in',
  events: 'Events',
  dayUnknown: 'Day unknown',
  decade: (first: string) => `${first}s`,
  years: (first: string, last: string) => `years ${first} to ${last}`,
  unknown: {
    day: 'day unknown',
    month: 'month unknown',
    year: 'year unknown',
    decade: 'decade unknown',
    century: 'century unknown',
  },
};
