import { bestOf } from '../../lines/ranking.ts';
import type { DateSpan, Line, Mapped } from '../../model.ts';
import { dateSpan } from '../../text/dates.ts';
import { datelineOf } from '../dateline.ts';
import { readDate } from '../dates.ts';
import { jsonLdFact } from '../json-ld.ts';
import {
  evidenceOf,
  type FieldRule,
  type Found,
  found,
  type Material,
  metaOf,
} from '../material.ts';
import { publishedInFrontMatter, publishedInSidecar } from './published-given.ts';
import { dateCandidates } from './published-lines.ts';
import { URL_RULES } from './url.ts';

/** A line that only says when the article was changed is the last to be asked. */
const CHANGED = /\b(?:updated|modified|changed|amended)\b/i;

/** Names of metadata, most telling first. */
const NAMES = [
  ...[
    'article:published_time',
    'article:published:time',
    'article:published',
    'datecreated',
    'og:published_time',
    'datepublished',
    'citation_publication_date',
  ],
  ...[
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'dcterms.date',
    'dcterms.created',
    'dc.date.created',
  ],
  ...['publication_date', 'publish-date', 'publish_date', 'publishdate', 'pubdate', 'date', 'time'],
];

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
    const candidates = dateCandidates(material.lines, nearbyOf(material));
    const best = bestOf(candidates, ({ features }) => features, material.models.published);
    if (best === null) return null;
    const { line, date, value } = best;
    return found('stated', value, evidenceOf(material, line.words, date.start, date.end));
  },
};

const metadata: FieldRule<DateSpan> = {
  name: 'stated/metadata',
  why: "The page's own metadata states it.",
  find: (material) => {
    const fact = jsonLdFact(material, 'datePublished');
    const date = fact === null ? null : readDate(fact.value, '');
    if (fact !== null && date !== null) return { ...fact, value: date.value };
    const line = metaOf(material, ...NAMES);
    return line === null ? null : dateIn(material, line.words, 0, line.words.text.length);
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
  // A page's own metadata is written by its publishing system; its lines may be those of other articles.
  onPage(metadata),
  header,
  publicationLine,
  dateline,
  metadata,
  besideHeadline,
  address,
];

function onPage(rule: FieldRule<DateSpan>): FieldRule<DateSpan> {
  return {
    ...rule,
    find: (material) => (material.file.format === 'html' ? rule.find(material) : null),
  };
}

function fromLines(material: Material, is: (line: Line) => boolean): Found<DateSpan> | null {
  const lines = material.lines.filter(is);
  const first = lines.filter(({ words }) => !CHANGED.test(words.text));
  for (const { words } of [...first, ...lines]) {
    const date = dateIn(material, words, 0, words.text.length);
    if (date !== null) return date;
  }
  return null;
}

function dateIn(
  material: Material,
  words: Mapped,
  start: number,
  end: number,
): Found<DateSpan> | null {
  const date = readDate(words.text.slice(start, end), nearbyOf(material));
  if (date === null) return null;
  const evidence = evidenceOf(material, words, start + date.at.start, start + date.at.end);
  return found('stated', date.value, evidence);
}

/** The beginning of the text: a dateline names the month. */
function nearbyOf({ blocks }: Material): string {
  return blocks.find(({ kind }) => kind === 'paragraph')?.text.slice(0, 100) ?? '';
}
