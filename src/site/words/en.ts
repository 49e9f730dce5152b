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
};

/** What every language of the interface has. */
export type Words = typeof en;
