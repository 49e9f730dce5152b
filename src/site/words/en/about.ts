import { numerals } from '../numerals.ts';
import type { Phrase } from '../phrase.ts';

const { count, number } = numerals('en');

/** The page about the archive. */
export const about = {
  title: 'About',
  heading: 'About this archive',
  introduction: (): Phrase<'timeline'> => [
    'The texts of these articles were saved by hand or by machine, with whatever stood around them on the page. Here they are shown without it. The originals are published untouched beside the clean text; whatever was removed is listed under each article. The ',
    ['timeline', 'timeline'],
    ' quotes every sentence that dates something, beside all others that report the same. Nothing on these pages comes from another server, nothing watches who reads them, and everything but the search and the filters of the timeline works without JavaScript.',
  ],
  counts: {
    articles: 'Articles',
    undated: 'of them undated',
    outlets: 'Outlets',
    events: 'Events',
    leftOut: 'Files left out',
  },

  factsTitle: 'How its facts are known',
  facts:
    'Title, outlet, byline, date, place and language stand beside every article with the basis on which they are known, and with the words that justify them one click away. What nobody knows is shown as unknown: no fact is guessed.',
  bases: {
    given: 'A person who keeps this archive wrote it down beside the article.',
    stated: 'The article says it in so many words.',
    inferred: 'It follows from the article’s own words.',
    estimated: 'It was reckoned from other articles of the same story.',
    unknown: 'Nothing in the article or beside it says so. It is left open.',
  },
  fieldTable: 'How many articles know each fact, by basis',
  fact: 'Fact',
  fields: {
    title: 'Headline',
    standfirst: 'Standfirst',
    outlet: 'Outlet',
    agency: 'Agency',
    byline: 'Byline',
    published: 'Date',
    place: 'Place',
    language: 'Language',
    url: 'Address',
  },

  removedTitle: 'What the clean-up removed',
  nothingRemoved: 'Nothing.',
  removalTable: 'Lines removed, by rule',
  rule: 'Rule',
  reason: 'Reason',
  lines: 'Lines',
  articles: 'Articles',

  leftOutTitle: 'What was left out',
  nothingLeftOut: 'Nothing: every article is in the archive.',
  leftOut: (problems: number) =>
    `${count(problems, { one: '# problem', other: '# problems' })} kept files out of the archive.`,
  noticesTitle: 'Notices',
  notices: 'What was noticed when the files were read, and did not keep them out.',
  more: (value: number) => `And ${number(value)} more.`,
  line: (line: number) => `, line ${line}`,

  verifyTitle: 'How to check it',
  verify: (): Phrase<'list'> => [
    'Every article’s page names the SHA-256 of its original, and ',
    ['list', 'the list of all of them'],
    ' has the form that BagIt uses. With a copy of this site, the following command, given in its folder, checks every original:',
  ],
  built: (version: string): Phrase<'digest'> => [
    `These pages were built with Backfile ${version}. The digest of everything that went in is `,
    ['digest', ''],
    '; the same input gives the same pages, byte for byte.',
  ],

  dataTitle: 'Data',
  downloads: {
    articlesJson: 'All articles as JSON',
    articlesCsv: 'All articles as CSV',
    eventsJson: 'The timeline as JSON',
    eventsCsv: 'The timeline as CSV, a line for each passage',
    calendar: 'The timeline as iCalendar',
    manifest: 'Checksums of the originals',
    atom: 'Newest articles as an Atom feed',
    jsonFeed: 'Newest articles as a JSON feed',
  },
  licenceTitle: 'Whose texts these are',
  licence:
    'The texts belong to their publishers. They are kept here so that they can be read, searched and cited, each with the address of its source where it is known.',
};
