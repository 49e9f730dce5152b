import { numerals } from '../numerals.ts';
import type { Phrase } from '../phrase.ts';

const { number } = numerals('en');

/** The search page, before its script runs. */
export const searchPage = {
  title: 'Search',
  empty: 'This archive has no articles yet.',
  noScript:
    'The search runs in your browser and needs JavaScript, which is off. Every article can also be found by browsing.',
  results: 'Results',
  more: 'Show more',
  label: 'Words to find',
  button: 'Search',
  help: (articles: number): Phrase<'phrase' | 'without'> => [
    `Searches the full text of ${articles === 1 ? 'the article' : `all ${number(articles)} articles`}. The best match comes first. `,
    ['phrase', '"Security Council"'],
    ' finds words that stand one after another; ',
    ['without', '-Iran'],
    ' leaves articles out.',
  ],

  options: 'Order and filters',
  order: 'Order',
  relevance: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  facets: {
    outlet: 'Outlet',
    year: 'Year',
    place: 'Place',
    language: 'Language',
    basis: 'How the date is known',
  },
  published: 'Published',
  from: 'from',
  to: 'to',
  dayForm: 'YYYY-MM-DD',
  datesHelp:
    'Write a day as 2018-09-14, a month as 2018-09, a year as 2018. An article of uncertain date is found wherever in its span the range reaches.',
  undatedToo: 'also articles without a date',

  browse: 'Browse',
  ways: {
    articles: 'All articles, by year',
    timeline: 'Timeline of events',
    outlets: 'Outlets',
    places: 'Places',
    undated: 'Articles without a date',
  },
};
