import { numerals } from '../numerals.ts';
import type { Phrase } from '../phrase.ts';

const { count, number } = numerals('en');
const lines = (value: number) => count(value, { one: '# line', other: '# lines' });

/** An article's page. */
export const article = {
  cutShort: 'The headline is cut short in the original.',
  paragraph: (value: number) => `Paragraph ${value}`,
  caption: 'Picture caption',
  credit: 'Credit: ',
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

  mentions: {
    title: 'Dates in this article',
    count: (value: number) => (value === 1 ? 'One date' : `${number(value)} dates`),
    event: {
      published: 'Timeline, published',
      reported: 'Timeline',
      planned: 'Timeline, planned',
      disputed: 'Timeline, disputed',
    },
  },
};

/** The facts about an article, and how they are known. */
export const facts = {
  published: 'Published',
  outlet: 'Outlet',
  agency: 'Agency',
  byline: 'Byline',
  place: 'Place',
  language: 'Language',
  title: 'Headline',
  standfirst: 'Standfirst',
  note: 'Note',
  readingTime: 'Reading time',
  minutes: (value: number) => count(value, { one: '# minute', other: '# minutes' }),
  cutShort: 'Cut short',
  unknown: {
    published: 'Date unknown',
    outlet: 'Outlet unknown',
    byline: 'Author unknown',
    place: 'Place unknown',
    language: 'Language unknown',
    title: 'Headline unknown',
    url: 'Address unknown',
  },
  bases: {
    given: 'given',
    stated: 'stated',
    inferred: 'inferred',
    estimated: 'estimated',
    unknown: 'unknown',
  },
  labelled: (label: string) => `${label}: `,
  fileLine: (line: number): Phrase<'path'> => [['path', ''], `, line ${line}`],
  otherArticle: 'in another article',
  inText: 'in the text',
};

/** Where an article's text comes from. */
export const record = {
  webAddress: 'Web address',
  here: 'This page',
  original: 'Original',
  file: (size: number, encoding: string, basis: keyof typeof ENCODINGS): Phrase<'file'> => [
    ['file', 'original.txt'],
    `, ${number(size)} bytes, ${encoding} (${ENCODINGS[basis]})`,
  ],
  clean: 'Clean text',
  markdown: (): Phrase<'file'> => [['file', 'index.md'], ', Markdown with the facts above'],
  path: 'File',
  foundMistake: 'Is something wrong here?',
  reportCorrection: 'Report a correction',
  verifyBy: 'or, with the file saved, by',
  verifyAll: 'How to check all of them',
};

const ENCODINGS = {
  given: 'given in the sidecar',
  bom: 'said by its byte order mark',
  'utf-8': 'valid as it stands',
  detected: 'detected',
};

/** What was removed from an article. */
export const ledger = {
  none: 'Nothing was removed from this text.',
  title: (value: number) => `What was removed (${lines(value)})`,
  why: 'These lines stand in the original and are not part of the article. Each number leads to the place in the text where the line stood and can be read.',
  places: (value: number) => `${lines(value)}: `,
  more: (places: number) =>
    ` and ${count(places, { one: '# more place', other: '# more places' })}`,
  whole: 'What was removed from the whole archive',
  gap: (value: number) => `${lines(value)} removed`,
  gapAt: (first: number, last: number) =>
    `Removed here: ${first === last ? `line ${first}` : `lines ${first} to ${last}`}`,
};

/** What a reader who reports a mistake sends. */
export const correction = {
  which: '(which?)',
  version: (original: string, version: string) => `original ${original}, Backfile ${version}`,
  title: (title: string) => `Correction: ${title}`,
  article: (title: string, id: string) => `Article: ${title} (${id})`,
  page: (url: string) => `Page: ${url}`,
  paragraph: (paragraph: string) => `Paragraph: ${paragraph}`,
  versionLine: (version: string) => `Version: ${version}`,
  what: 'What is wrong, and how it is right:',
};
