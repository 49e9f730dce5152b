import { numerals } from '../numerals.ts';
import type { Phrase } from '../phrase.ts';

const { count, number } = numerals('en');

const countArticles = (value: number) => count(value, { one: '# article', other: '# articles' });

/** What all kinds of pages say. */
export const frame = {
  number,
  articles: countArticles,
  events: (value: number) => count(value, { one: '# event', other: '# events' }),
  lines: (value: number) => count(value, { one: '# line', other: '# lines' }),

  skip: 'Skip to the content',
  sectionsTitle: 'Sections',
  sections: {
    articles: 'Articles',
    timeline: 'Timeline',
    outlets: 'Outlets',
    places: 'Places',
    search: 'Search',
    about: 'About',
  },
  crumbs: 'Breadcrumbs',
  feed: (format: string) => `Newest articles (${format})`,

  footer: {
    title: 'Data',
    checksums: 'Checksums',
    articlesJson: 'Articles as JSON',
    articlesCsv: 'Articles as CSV',
    eventsJson: 'Timeline as JSON',
    atom: 'Atom feed',
    jsonFeed: 'JSON feed',
    built: (version: string): Phrase<'input'> => [
      `Built with Backfile ${version} from `,
      ['input', 'this input'],
      '. The texts belong to their publishers.',
    ],
    builtOf: (version: string, digest: string): Phrase<'digest'> => [
      `Built with Backfile ${version} from original `,
      ['digest', digest],
      '. The texts belong to their publishers.',
    ],
  },

  /** How the parts of a date are joined. */
  dates: {
    day: (day: number) => String(day),
    between: (from: string, to: string) => `between ${from} and ${to}`,
    either: (dates: readonly string[]) =>
      dates.length < 2 ? dates.join() : `${dates.slice(0, -1).join(', ')} or ${dates.at(-1) ?? ''}`,
  },
  dateUnknown: 'Date unknown',
  outletUnknown: 'Outlet unknown',
  undated: 'Undated',
  monthUnknown: 'month unknown',
  monthUnknownOf: (year: string) => `${year}, month unknown`,
  dayUnknown: 'day unknown',
  all: 'All',

  cut: 'Cut short in the original',
  list: ', ',

  pages: {
    title: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    place: (page: number, of: number) => `Page ${number(page)} of ${number(of)}`,
    titled: (name: string, page: number, of: number) =>
      `${name}, page ${number(page)} of ${number(of)}`,
  },
  periods: { title: 'Other periods', earlier: 'Earlier: ', later: 'Later: ' },

  searchForm: { label: 'Search the archive', button: 'Search' },

  notFound: {
    title: 'Page not found',
    why: 'This archive has no page at this address. An article’s address never changes: please check it for a slip of the pen.',
    browse: (): Phrase<'articles' | 'timeline' | 'outlets' | 'places'> => [
      'Or browse ',
      ['articles', 'all articles'],
      ', the ',
      ['timeline', 'timeline'],
      ', the ',
      ['outlets', 'outlets'],
      ' or the ',
      ['places', 'places'],
      '.',
    ],
  },

  offline: {
    title: 'No connection',
    why: 'This page was not opened on this device before, so it is not kept here. It will be there when the connection is.',
    kept: (): Phrase<'articles' | 'timeline'> => [
      'What you have read stays readable: try ',
      ['articles', 'the articles'],
      ' or ',
      ['timeline', 'the timeline'],
      '.',
    ],
  },
};
