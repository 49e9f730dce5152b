import { z } from 'zod';
import type {
  Archive,
  ArchiveSettings,
  Article,
  Block,
  Evidence,
  IsoDay,
  Known,
  RemovedLine,
  Sourced,
  TimelineEvent,
} from '../../src/model.ts';
import { DEFAULT_SETTINGS } from '../../src/read/schema.ts';
import { isIsoDay, parseEdtf } from '../../src/text/dates.ts';
import { articleId, blockId, sha256 } from '../../src/text/ids.ts';
import { mapped } from '../../src/text/mapped.ts';

/** An article in few words. A field that is not named is unknown; those named are given, in the article's sidecar. */
export const articleSpec = z.strictObject({
  path: z.string(),
  title: z.string().optional(),
  standfirst: z.string().optional(),
  outlet: z.string().optional(),
  agency: z.string().optional(),
  byline: z.string().optional(),
  /** EDTF. */
  published: z.string().optional(),
  place: z.string().optional(),
  language: z.string().optional(),
  url: z.string().optional(),
  note: z.string().optional(),
  paragraphs: z.array(z.string()).default([]),
  removed: z.array(z.string()).default([]),
  /** Of every fact. */
  basis: z.enum(['given', 'stated', 'inferred', 'estimated']).default('given'),
});

export type ArticleSpec = z.input<typeof articleSpec>;

/** The original: every line that the article was made of. Its bytes are the UTF-8 of this text. */
export function originalOf(spec: ArticleSpec): string {
  return [...(spec.paragraphs ?? []), ...(spec.removed ?? [])].map((line) => `${line}\n`).join('');
}

/** The article that `spec` describes: paragraphs first, one to a line, then the removed lines. */
function makeArticle(input: ArticleSpec): Article {
  const spec = articleSpec.parse(input);
  const original = originalOf(spec);
  const known = <T>(value: T, words: string) => knownFact(spec, value, words);
  const field = (value: string | undefined): Sourced<string> =>
    value === undefined ? { basis: 'unknown' } : known(value, value);
  const date = spec.published === undefined ? null : parseEdtf(spec.published);
  return {
    id: articleId(spec.path),
    path: spec.path,
    format: 'txt',
    sha256: sha256(original),
    size: Buffer.byteLength(original),
    encoding: 'utf-8',
    encodingBasis: 'utf-8',
    fields: {
      title: field(spec.title),
      standfirst: field(spec.standfirst),
      outlet: field(spec.outlet),
      agency: field(spec.agency),
      byline: field(spec.byline),
      published: date === null ? { basis: 'unknown' } : known(date, date.edtf),
      place: field(spec.place),
      language: field(spec.language),
      url: field(spec.url),
      note: field(spec.note),
    },
    ...bodyOf(spec),
  };
}

function knownFact<T>(spec: z.output<typeof articleSpec>, value: T, words: string): Known<T> {
  const evidence: Evidence = { in: 'file', path: `${spec.path}.yml`, line: 1, words };
  return { basis: spec.basis, value, rule: 'given/sidecar', evidence: [evidence], caveat: null };
}

function bodyOf(spec: z.output<typeof articleSpec>): Pick<Article, 'blocks' | 'removed'> {
  const blocks: Block[] = [];
  const removed: RemovedLine[] = [];
  let at = 0;
  for (const [index, text] of [...spec.paragraphs, ...spec.removed].entries()) {
    const number = index + 1;
    const span = { start: at, end: at + text.length + 1 };
    if (index < spec.paragraphs.length) {
      blocks.push({ id: blockId(number), kind: 'paragraph', credit: null, ...mapped(text, at) });
    } else {
      removed.push({ number, span, text, rule: 'call-to-support' });
    }
    at = span.end;
  }
  return { blocks, removed };
}

/** The day; fails where the calendar has no such. */
export function day(text: string): IsoDay {
  if (!isIsoDay(text)) throw new Error(`not a day: ${text}`);
  return text;
}

/** What one can say of an archive in a few words. */
export interface ArchiveSpec {
  readonly articles?: readonly ArticleSpec[];
  readonly settings?: Partial<ArchiveSettings>;
  readonly events?: readonly TimelineEvent[];
  readonly skipped?: Archive['skipped'];
  readonly notices?: Archive['notices'];
}

/** An archive of the articles, in the order of their paths, without dated mentions. */
export function makeArchive(spec: ArchiveSpec): Archive {
  const articles = (spec.articles ?? []).map(makeArticle);
  return {
    settings: { ...DEFAULT_SETTINGS, title: 'Test archive', ...spec.settings },
    entries: articles
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map((article) => ({ article, mentions: [] })),
    events: spec.events ?? [],
    skipped: spec.skipped ?? [],
    notices: spec.notices ?? [],
    digest: sha256(articles.map((article) => article.sha256).join()),
    version: '0.0.0',
  };
}

/** An archive whose articles are read and compared. */
export function settled(archive: Archive) {
  return { read: archive, compared: Promise.resolve(archive) };
}
