import { numerals } from '../numerals.ts';

/** What the scripts say in browsers. A site has them in its own language alone: see `src/site/assets.ts`. */

const { count, number } = numerals('en');
const articles = (value: number) => count(value, { one: '# article', other: '# articles' });
const events = (value: number) => count(value, { one: '# event', other: '# events' });
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** Beside a filter: what it would find. */
const counted = (value: number) => `(${number(value)})`;

/** A day, a month or a year: of the smaller parts what is known. */
export interface DayParts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: number | undefined;
}

const ON_ONE = {
  day: 'on one day',
  month: 'in one month',
  year: 'in one year',
  decade: 'in one decade',
  century: 'in one century',
};

const about = (value: number) => (Number.isInteger(value) ? '' : 'about ');

/** The strip, which the pages draw first and the script anew. */
export const strip = {
  date: ({ year, month, day }: DayParts) =>
    [day, month, year].filter((part) => part !== undefined).join(' '),
  decade: (first: string) => `the ${first}s`,
  years: (first: string, last: string) => `the years ${first} to ${last}`,
  shortMonth: (name: string) => name.slice(0, 3),
  firstOf: (month: string) => `1 ${month}`,
  counted: (stretch: string, value: number) => `${stretch}: ${events(value)}`,
  /** `most` is no whole number where events are spread over the days between which they lie. */
  height: (most: number, unit: keyof typeof ON_ONE) =>
    `highest bar: ${most < 1 ? 'less than one event' : `${about(most)}${events(Math.round(most))}`} ${ON_ONE[unit]}`,
};

/** A page of the timeline. `range`: what `range` makes; null where the strip shows all. */
export const timeline = {
  number,
  counted,
  order: { newest: 'newest', oldest: 'oldest' },
  range: (from: string, to: string) => `${from} to ${to}`,
  inRange: (range: string) => `${range}.`,
  noneFits: (range: string | null) =>
    `No event on this page fits${range === null ? '' : `, ${range}`}.`,
  someFit: (shown: number, listed: number, range: string | null) =>
    `${number(shown)} of ${events(listed)}${range === null ? '' : `, ${range}`}.`,
  manyInRange: (shown: number, range: string) => `${events(shown)}, ${range}.`,
  noData: 'The strip cannot be zoomed: its data could not be loaded.',
};

/** The search page. */
export const search = {
  counted,
  loading: 'Loading the search index…',
  searching: 'Searching…',
  failed:
    'The search index could not be loaded. Reload the page to try again, or browse the archive below.',
  more: (some: number, left: number) => `Show ${number(some)} more (${number(left)} left)`,

  found: (value: number) => `${articles(value)} found.`,
  foundNoneWhole: (value: number, two: boolean) =>
    `${articles(value)} found, none with ${two ? 'both words' : 'all the words'}.`,
  foundSomeWhole: (value: number, whole: number, two: boolean) =>
    `${articles(value)} found, ${number(whole)} with ${two ? 'both words' : 'all the words'}.`,
  unknown: (words: readonly string[]) => `No article has ${quoted(words)}.`,
  left: (words: readonly string[]) => `Not looked for, as most articles have it: ${quoted(words)}.`,
  noneFiltered: 'No article found with these filters.',
  none: 'No article found.',
  noDays: (written: readonly string[]) => `Not asked for, as it is no date: ${quoted(written)}.`,
  noneTogether: (words: readonly string[]) =>
    `No article has these words together: ${quoted(words)}.`,
  noneInRow: (phrases: readonly string[]) =>
    `No article has these words one after another: ${quoted(phrases)}.`,
  noneOfOne: (word: string) => `No article has this word: ${word}.`,
  noneOfMany: (words: readonly string[]) =>
    `No article has any of these words: ${words.join(' ')}.`,
  noneWithout: (excluded: readonly string[]) =>
    `Every article that was found has something you leave out: ${quoted(excluded)}.`,

  searchFor: (words: readonly string[]) => `Search for ${quoted(words)}`,
  withoutFilters: (value: number) => `Search without filters (${number(value)})`,
  withoutQuotes: 'Search without quotation marks',

  outletUnknown: 'Outlet unknown',
  without: 'Without: ',
  list: ', ',
  /** In the filters. */
  nameUnknown: 'Unknown',
  undated: 'Undated',
  bases: {
    given: 'given',
    stated: 'stated',
    inferred: 'inferred',
    estimated: 'estimated',
    unknown: 'unknown',
  },
};

/** The words of a search, marked in an article. */
export const marks = {
  next: 'Next mark',
  remove: 'Remove marks',
  title: 'Marked words',
  places: (value: number, words: readonly string[]) =>
    `Marked from your search in ${count(value, { one: '# place', other: '# places' })}: ${quoted(words)}`,
};

/** What became of verifying an original. */
export const verifying = {
  offer: 'Verify the original here',
  working: 'Fetching the original and computing its SHA-256 …',
  verified: 'Verified: the original that this site serves has exactly this SHA-256.',
  differs: 'Not verified: the original that this site serves has another SHA-256:',
  unreachable: 'The original could not be fetched, so nothing was verified.',
};
