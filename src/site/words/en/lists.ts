import { numerals } from '../numerals.ts';
import type { Phrase } from '../phrase.ts';

const { count, number } = numerals('en');
const articles = (value: number) => count(value, { one: '# article', other: '# articles' });

/** Nothing where none is known. */
function fromOutlets(value: number): Phrase<'outlets'> {
  if (value === 0) return [];
  return [' from ', ['outlets', count(value, { one: '# known outlet', other: '# known outlets' })]];
}

/** The front page. */
export const front = {
  colophon: (
    all: number,
    outlets: number,
    events: number,
  ): Phrase<'articles' | 'outlets' | 'timeline' | 'about'> => [
    'An archive of ',
    ['articles', articles(all)],
    ...fromOutlets(outlets),
    ', with ',
    ['timeline', count(events, { one: '# event', other: '# events' })],
    ' on its timeline. Every original is kept untouched, every line that was removed is listed, and ',
    ['about', 'every fact says how it is known'],
    '.',
  ],
  latest: 'Latest articles',
  articles: 'Articles',
  all: 'All articles',
  none: 'There are no articles yet.',
  inTime: 'The archive in time',
  wholeTimeline: 'The whole timeline',
  mostReported: 'Most widely reported',
  onTheTimeline: 'On the timeline',
  beyond: (events: number) =>
    `${count(events, { one: '# event', other: '# events' })} before or after the time shown`,
  byYear: 'Browse by year',
};

/** Lists of articles. */
export const lists = {
  title: 'Articles',
  titleOf: (period: string) => `Articles: ${period}`,
  undated: (value: number) => `${articles(value)} whose date of publication is not known.`,
  newestFirst: (value: number) => `${articles(value)}, newest first.`,
  counted: (value: number) => `${articles(value)}.`,
  ofThemUndated: (value: number): Phrase<'undated'> => [
    `Of ${number(value)} the `,
    ['undated', 'date is unknown'],
    '.',
  ],
  calendar: 'Calendar',
  byMonth: 'Articles by year and month',
  year: 'Year',
  all: 'All',
};

export const outlet = {
  title: 'Outlets',
  none: 'No article says who published it.',
  count: (value: number) => `${count(value, { one: '# outlet', other: '# outlets' })}, by name.`,
  unknown: 'Outlet unknown',
  of: (value: number) => `${articles(value)}, newest first.`,
  ofUnknown: (value: number) => `${articles(value)} of which nobody knows who published them.`,
};

export const place = {
  title: 'Places',
  none: 'No article says where it was written.',
  count: (value: number) =>
    `${count(value, { one: '# place', other: '# places' })} from which articles report, by name.`,
  unknown: 'Place unknown',
  of: (value: number) => `${articles(value)} from here, newest first.`,
  ofUnknown: (value: number) => `${articles(value)} of which nobody knows where they were written.`,
};
