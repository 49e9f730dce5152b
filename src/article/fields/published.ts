import type { DateSpan, Line } from '../../model.ts';
import { dateSpan } from '../../text/dates.ts';
import { datelineOf } from '../dateline.ts';
import { evidenceOf, type FieldRule, type Found, found, type Material } from '../material.ts';
import { dateIn, nearbyOf } from './published-date.ts';
import { publishedInFrontMatter, publishedInSidecar } from './published-given.ts';
import { datingOf } from './published-lines.ts';
import { publishedInMetadata } from './published-metadata.ts';
import { publishedDate } from './published-model.ts';
import { URL_RULES } from './url.ts';

/** A line that only says when the article was changed is the last to be asked. */
const CHANGED = /\b(?:updated|modified|changed|amended)\b/i;

const header: FieldRule<DateSpan> = {
  name: 'published/header-line',
  why: 'A line above the text says when the article appeared.',
  find: (material) =>
    fromLines(material, ({ rule, number }) => rule === 'metadata/date' && number < 40),
};

const publicationLine: FieldRule<DateSpan> = {
  name: 'published/publication-line',
  why: 'Of the dates beside the text, this one is where and how the day of publication is stated.',
  find: (material) => {
    const best = publishedDate(
      datingOf(material.lines, nearbyOf(material)),
      material.models.published,
    );
    if (best === null) return null;
    const { place, date, value } = best;
    return found('stated', value, evidenceOf(material, place.line.words, date.start, date.end));
  },
};

const dateline: FieldRule<DateSpan> = {
  name: 'published/dateline',
  why: 'The text begins with a dateline, which has the date with its year.',
  find: (material) => {
    const line = datelineOf(material.blocks);
    if (line === null || line.date === null) return null;
    return dateIn(material, line.block, line.date.start, line.date.end);
  },
};

const IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/.-])/;

const address: FieldRule<DateSpan> = {
  name: 'published/address',
  why: "The article's address has a day in it, as addresses of news articles often do.",
  find: (material) => {
    for (const rule of URL_RULES) {
      const url = rule.find(material);
      const [, year, month, day] = (url === null ? null : IN_ADDRESS.exec(url.value)) ?? [];
      const value = day === undefined ? null : dateSpan(Number(year), Number(month), Number(day));
      if (url !== null && value !== null) return found('inferred', value, ...url.evidence);
    }
    return null;
  },
};

/** Lines below the headline among which a date outside the text is looked for. */
const HEAD = 15;

const besideHeadline: FieldRule<DateSpan> = {
  name: 'published/beside-headline',
  why: 'A short line below the headline says when the article appeared.',
  find: (material) => {
    if (material.file.format !== 'html') return null;
    const shown = material.lines.filter(
      ({ hint, role }) => hint?.kind !== 'meta' && role !== 'blank',
    );
    const title = shown.findIndex(({ role }) => role === 'title');
    if (title === -1) return null;
    const near = new Set(shown.slice(title + 1, title + 1 + HEAD));
    const date = fromLines(material, (line) => {
      return near.has(line) && line.rule.startsWith('markup/') && line.words.text.length <= LONGEST;
    });
    return date?.value.earliest === date?.value.latest ? date : null;
  },
};

const LONGEST = 80;

export const PUBLISHED_RULES: readonly FieldRule<DateSpan>[] = [
  // A person's word; what readers of the article see, the most explicit first; what the page says to machines.
  publishedInSidecar,
  publishedInFrontMatter,
  // Only web pages have it. It is written by the publishing system; a page's lines may be those of other articles.
  publishedInMetadata,
  header,
  publicationLine,
  dateline,
  besideHeadline,
  address,
];

function fromLines(material: Material, is: (line: Line) => boolean): Found<DateSpan> | null {
  const lines = material.lines.filter(is);
  const first = lines.filter(({ words }) => !CHANGED.test(words.text));
  for (const { words } of [...first, ...lines]) {
    const date = dateIn(material, words, 0, words.text.length);
    if (date !== null) return date;
  }
  return null;
}
