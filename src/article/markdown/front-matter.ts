import type {
  Article,
  Block,
  DateSpan,
  Evidence,
  Fields,
  Known,
  RemovedLine,
  Run,
  Span,
} from '../../model.ts';
import { isIsoDay } from '../../text/dates.ts';

/** The names by which other generators know a field; here its value stands, its evidence under `backfile`. */
export const FIELD_KEYS = {
  title: 'title',
  standfirst: 'description',
  outlet: 'outlet',
  agency: 'agency',
  byline: 'author',
  // Not `published`: Hugo takes that for a date of its own, and newer versions stop at a month or a year.
  published: 'issued',
  place: 'place',
  language: 'lang',
  // Not `url`: Hugo would publish the page there.
  url: 'source',
  note: 'note',
} as const satisfies Record<keyof Fields, string>;

type Data = Readonly<Record<string, unknown>>;

/** The article without the words of its blocks, as plain data in the order in which it is to be read. */
export function frontMatter(article: Article): Data {
  const { fields } = article;
  const published = fields.published.basis === 'unknown' ? null : fields.published.value.edtf;
  return withoutNull({
    title: known(fields, 'title'),
    // Only a full day: Hugo, Jekyll and Eleventy refuse or misread a month or a year.
    date: published !== null && isIsoDay(published) ? published : null,
    [FIELD_KEYS.published]: published,
    [FIELD_KEYS.standfirst]: known(fields, 'standfirst'),
    [FIELD_KEYS.outlet]: known(fields, 'outlet'),
    [FIELD_KEYS.agency]: known(fields, 'agency'),
    [FIELD_KEYS.byline]: known(fields, 'byline'),
    [FIELD_KEYS.language]: known(fields, 'language'),
    [FIELD_KEYS.place]: known(fields, 'place'),
    [FIELD_KEYS.url]: known(fields, 'url'),
    [FIELD_KEYS.note]: known(fields, 'note'),
    backfile: record(article),
  });
}

function known(fields: Fields, key: Exclude<keyof Fields, 'published'>): string | null {
  const field = fields[key];
  return field.basis === 'unknown' ? null : field.value;
}

function record(article: Article): Data {
  return {
    schema: 1,
    id: article.id,
    path: article.path,
    format: article.format,
    sha256: article.sha256,
    size: article.size,
    encoding: { label: article.encoding, basis: article.encodingBasis },
    fields: withoutNull({
      title: provenance(article.fields.title),
      standfirst: provenance(article.fields.standfirst),
      outlet: provenance(article.fields.outlet),
      agency: provenance(article.fields.agency),
      byline: provenance(article.fields.byline),
      published: provenance(article.fields.published),
      place: provenance(article.fields.place),
      language: provenance(article.fields.language),
      url: provenance(article.fields.url),
      note: provenance(article.fields.note),
    }),
    blocks: article.blocks.map(writeBlock),
    removed: article.removed.map(writeRemoved),
  };
}

function provenance(
  field: Known<string> | Known<DateSpan> | { readonly basis: 'unknown' },
): unknown {
  if (field.basis === 'unknown') return null;
  const { basis, value, rule, evidence, caveat } = field;
  // What an EDTF date spans is spelled out: readers need no EDTF, and it is kept as it was understood.
  const days = typeof value === 'string' ? {} : { earliest: value.earliest, latest: value.latest };
  return withoutNull({ basis, rule, caveat, ...days, evidence: evidence.map(writeEvidence) });
}

function writeEvidence(evidence: Evidence): Data {
  if (evidence.in !== 'text') return { ...evidence };
  // Most of it does: it goes without saying.
  const { in: _text, ...said } = evidence;
  return { ...said, span: pair(evidence.span) };
}

function writeBlock({ id, kind, credit, runs }: Block): Data {
  // What most blocks are goes without saying.
  const own = kind === 'paragraph' ? null : kind;
  return withoutNull({ id, kind: own, credit, runs: runs.map(triple) });
}

function writeRemoved({ number, rule, span, text }: RemovedLine): Data {
  return { number, rule, span: pair(span), text };
}

function pair({ start, end }: Span): readonly number[] {
  return [start, end];
}

function triple({ at, source, length }: Run): readonly number[] {
  return [at, source, length];
}

function withoutNull(data: Data): Data {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) if (value !== null) kept[key] = value;
  return kept;
}
