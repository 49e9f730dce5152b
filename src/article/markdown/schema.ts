import { z } from 'zod';
import type { ArticleId, BlockId, Evidence, IsoDay, Run, Sha256, Span } from '../../model.ts';
import { isIsoDay } from '../../text/dates.ts';
import { isArticleId, isBlockId, isSha256 } from '../../text/ids.ts';
import { FIELD_KEYS } from './front-matter.ts';

/** A string that `guard` accepts. `what` completes "must be …". */
function branded<T extends string>(guard: (text: string) => text is T, what: string) {
  return z.custom<T>((value) => typeof value === 'string' && guard(value), `must be ${what}`);
}

const articleId = branded<ArticleId>(isArticleId, 'an article id');
const blockId = branded<BlockId>(isBlockId, 'a block id, as in l17');
const sha256 = branded<Sha256>(isSha256, '64 lower-case hexadecimal digits');
const isoDay = branded<IsoDay>(isIsoDay, 'a day, YYYY-MM-DD');

const count = z.int().nonnegative();
const lineNumber = z.int().positive();

const span = z
  .tuple([count, count])
  .refine(([start, end]) => start <= end, 'must not end before it begins')
  .transform(([start, end]): Span => ({ start, end }));

const run = z
  .tuple([count, count, z.int().positive()])
  .transform(([at, source, length]): Run => ({ at, source, length }));

const said = { words: z.string(), rule: z.string().exactOptional() };

const evidence: z.ZodType<Evidence> = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('text').default('text'), span, ...said }),
  z.strictObject({ in: z.literal('file'), path: z.string(), line: lineNumber, ...said }),
  z.strictObject({ in: z.literal('article'), article: articleId, block: blockId, ...said }),
]);

const provenance = z.strictObject({
  basis: z.enum(['given', 'stated', 'inferred', 'estimated']),
  rule: z.string(),
  caveat: z.literal('cut-short').nullable().default(null),
  evidence: z.tuple([evidence], evidence),
});

const dateProvenance = provenance.extend({ earliest: isoDay, latest: isoDay });

const record = z.strictObject({
  schema: z.literal(1),
  id: articleId,
  path: z.string(),
  format: z.enum(['txt', 'html', 'md']),
  sha256,
  size: count,
  encoding: z.strictObject({
    label: z.string(),
    basis: z.enum(['given', 'bom', 'utf-8', 'detected']),
  }),
  fields: z.strictObject({
    title: provenance.optional(),
    standfirst: provenance.optional(),
    outlet: provenance.optional(),
    agency: provenance.optional(),
    byline: provenance.optional(),
    published: dateProvenance.optional(),
    place: provenance.optional(),
    language: provenance.optional(),
    url: provenance.optional(),
    note: provenance.optional(),
  }),
  blocks: z.array(
    z.strictObject({
      id: blockId,
      kind: z.enum(['paragraph', 'heading', 'quote', 'list-item', 'caption']).default('paragraph'),
      credit: z.string().nullable().default(null),
      runs: z.array(run),
    }),
  ),
  removed: z.array(
    z.strictObject({ number: lineNumber, rule: z.string(), span, text: z.string() }),
  ),
});

const text = z.string().optional();

/** What `frontMatter` writes. Keys beside ours are let stand: another generator may need them. */
export const frontMatterSchema = z.looseObject({
  [FIELD_KEYS.title]: text,
  [FIELD_KEYS.standfirst]: text,
  [FIELD_KEYS.outlet]: text,
  [FIELD_KEYS.agency]: text,
  [FIELD_KEYS.byline]: text,
  [FIELD_KEYS.published]: text,
  [FIELD_KEYS.place]: text,
  [FIELD_KEYS.language]: text,
  [FIELD_KEYS.url]: text,
  [FIELD_KEYS.note]: text,
  backfile: record,
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type Provenance = z.infer<typeof provenance>;
