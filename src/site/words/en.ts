/** `1 article`, `2,500 articles`: English, whatever the machine's locale. */
function count(number: number, one: string, many = `${one}s`): string {
  const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${grouped} ${number === 1 ? one : many}`;
}

/** The interface's words in English. Another language has the same keys; what has a number in it is a function. */
export const en = {
  articles: (number: number) => count(number, 'article'),
  lines: (number: number) => count(number, 'line'),

  // The front page.
  latest: 'Latest articles',
  articlesTitle: 'Articles',
  allArticles: 'All articles',
  noArticles: 'There are no articles yet.',
  inTime: 'The archive in time',
  wholeTimeline: 'The whole timeline',
  mostReported: 'Most widely reported',
  onTheTimeline: 'On the timeline',
  beyond: (number: number) => `${count(number, 'event')} before or after these years`,
  byYear: 'Browse by year',

  // Lists of articles.
  calendar: 'Calendar',
  /** From Monday to Sunday: as a calendar heads its columns, and whole. */
  weekdays: [
    ['M', 'Monday'],
    ['T', 'Tuesday'],
    ['W', 'Wednesday'],
    ['T', 'Thursday'],
    ['F', 'Friday'],
    ['S', 'Saturday'],
    ['S', 'Sunday'],
  ] satisfies readonly (readonly [string, string])[],
  byMonth: 'Articles by year and month',
  year: 'Year',
  all: 'All',

  // Outlets and places.
  outlet: {
    title: 'Outlets',
    none: 'No article says who published it.',
    count: (number: number) => `${count(number, 'outlet')}, by name.`,
    unknown: 'Outlet unknown',
    of: (number: number) => `${count(number, 'article')}, newest first.`,
    ofUnknown: (number: number) =>
      `${count(number, 'article')} of which nobody knows who published them.`,
  },
  place: {
    title: 'Places',
    none: 'No article says where it was written.',
    count: (number: number) => `${count(number, 'place')} from which articles report, by name.`,
    unknown: 'Place unknown',
    of: (number: number) => `${count(number, 'article')} from here, newest first.`,
    ofUnknown: (number: number) =>
      `${count(number, 'article')} of which nobody knows where they were written.`,
  },

  // An article's page.
  undated: 'Undated',
  paragraph: (number: number) => `Paragraph ${number}`,
  readingTime: 'Reading time',
  minutes: (number: number) => `${count(number, 'minute')}`,
  cite: 'Cite this article',
  download: 'Download',
  source: 'Source',
  earlier: 'Earlier',
  later: 'Later',
  nextUndated: 'Next undated',
  previousUndated: 'Previous undated',
  sameDays: 'Of the same days',
  sameOutlet: 'From the same outlet',
  nearby: 'Neighbouring articles',
  foundMistake: 'Is something wrong here?',
  reportCorrection: 'Report a correction',
  verify: 'Verify the original here',
  verifyBy: 'or, with the file saved, by',
  verifyAll: 'How to check all of them',
  verifying: 'Fetching the original and computing its SHA-256 …',
  verified: 'Verified: the original that this site serves has exactly this SHA-256.',
  notVerified: 'Not verified: the original that this site serves has another SHA-256:',
  unreachable: 'The original could not be fetched, so nothing was verified.',
};

/** What every language of the interface has. */
export type Words = typeof en;
