import { z } from 'zod';

/** The contract of `extract`: these keys in this order, and no others. */
const span = z.strictObject({ start: z.int(), end: z.int() });
const said = { words: z.string(), rule: z.string().optional() };
const evidence = z.union([
  z.strictObject({ in: z.literal('text'), span, ...said }),
  z.strictObject({ in: z.literal('file'), path: z.string(), line: z.int(), ...said }),
  z.strictObject({ in: z.literal('article'), article: z.string(), block: z.string(), ...said }),
]);
const known = {
  value: z.string(),
  basis: z.enum(['given', 'stated', 'inferred', 'estimated']),
  rule: z.string(),
  evidence: z.array(evidence).min(1),
  caveat: z.literal('cut-short').optional(),
};
const field = z.strictObject(known).nullable();
const day = z.iso.date();
export const recordSchema = z.strictObject({
  id: z.string(),
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.string(),
  language: field,
  title: field,
  standfirst: field,
  outlet: field,
  agency: field,
  byline: field,
  published: z.strictObject({ ...known, earliest: day, latest: day }).nullable(),
  place: field,
  url: field,
  captions: z.array(z.strictObject({ text: z.string(), credit: z.string().nullable() })),
  text: z.string(),
  lines: z.array(
    z.strictObject({
      number: z.int(),
      role: z.string(),
      rule: z.string(),
      text: z.string().min(1),
    }),
  ),
  mentions: z.array(
    z.strictObject({
      start: z.int(),
      end: z.int(),
      text: z.string(),
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: z.string(),
      earliest: day.nullable(),
      latest: day.nullable(),
    }),
  ),
});

/** What `extract` printed, checked against its contract. */
export const records = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => recordSchema.parse(JSON.parse(line)));
