import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { featuresOf } from '../lines/model/features.ts';
import { type Unit, unitsOf } from '../lines/model/unit.ts';
import { pageOf } from '../lines/page.ts';
import { splitHtml } from '../read/formats/html.ts';
import { splitText } from '../read/formats/txt.ts';

export const LEVELS = ['seedlike', 'light', 'full'] as const;
export type Level = (typeof LEVELS)[number];
export type Label = 'body' | 'meta' | 'junk' | '';

const gold = z.looseObject({ text: z.string(), optional: z.array(z.string()).optional() });
const pageSchema = z.object({ id: z.string(), domain: z.string(), raw: z.string(), gold });
type Gold = z.infer<typeof gold>;

/** What of `cleanup/score-text.mjs` is used; it stays with the data. */
export interface Scorer {
  labelLines(raw: string, gold: object): readonly Label[];
  tokenize(text: string): readonly string[];
  tpfpfn(truth: string, text: string, n: number, optional?: readonly string[]): readonly number[];
  splitAuthors(names: string | readonly string[]): readonly string[];
  aggregate(rows: readonly (readonly number[])[]): Scores;
  score(gold: readonly object[], found: ReadonlyMap<string, object>): Summary;
}

/** `meta`: by field, counts of pages; `Present` and `Absent` of those whose text has the field, and has it not. */
export interface Summary {
  readonly f1: number;
  readonly meta: Readonly<Record<string, Readonly<Record<Counted, number>>>>;
}

type Counted = 'n' | 'ok' | 'nPresent' | 'okPresent' | 'nAbsent' | 'predAbsent';

export interface Scores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** A page, its units of text described and labelled. */
export interface Page {
  readonly id: string;
  /** Registrable domain: pages of one are never both trained on and measured. */
  readonly domain: string;
  readonly gold: Gold;
  readonly units: readonly Unit[];
  readonly values: Float64Array;
  readonly labels: readonly Label[];
  /** Words of each unit. */
  readonly sizes: readonly number[];
}

export interface Material {
  readonly id: string;
  readonly domain: string;
  readonly raw: string;
  readonly gold: Gold;
  /** Of each of its lines, as line feeds part them. */
  readonly labels: readonly Label[];
}

export async function scorerOf(folder: string): Promise<Scorer> {
  const scorer: Scorer = await import(pathToFileURL(join(folder, 'score-text.mjs')).href);
  return scorer;
}

/** The pages of `<folder>/text-<level>.dev.jsonl`, their lines labelled by comparison with the true text. */
export function materialOf(folder: string, level: Level, scorer: Scorer): readonly Material[] {
  const path = join(folder, `text-${level}.dev.jsonl`);
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return rows.map((row) => {
    const page = pageSchema.parse(JSON.parse(row));
    return { ...page, labels: scorer.labelLines(page.raw, page.gold) };
  });
}

export function pageFrom({ id, domain, raw, gold, labels }: Material, scorer: Scorer): Page {
  const split = splitText(id, raw);
  const units = unitsOf(pageOf(split.ok ? split.value : []).sights);
  const lineAt = lineNumbers(raw);
  const starts = new Map(
    (split.ok ? split.value : []).map(({ number, span }) => [number, span.start]),
  );
  return {
    id,
    domain,
    gold,
    units,
    values: featuresOf(units),
    labels: units.map(({ first }) => labels[lineAt(starts.get(first) ?? 0)] ?? ''),
    sizes: units.map(({ text }) => scorer.tokenize(text).length),
  };
}

/** The saved web pages of `<folder>/html-news.dev.jsonl.gz`, their visible lines described and labelled. */
export function webPages(folder: string, scorer: Scorer): readonly Page[] {
  const rows = gunzipSync(readFileSync(join(folder, 'html-news.dev.jsonl.gz'))).toString('utf8');
  return rows
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const { id, domain, raw, gold: truth } = pageSchema.parse(JSON.parse(row));
      const split = splitHtml(id, raw);
      const units = unitsOf(pageOf(split.ok ? split.value : []).sights);
      return {
        id,
        domain,
        gold: truth,
        units,
        values: featuresOf(units),
        labels: scorer.labelLines(units.map(({ text }) => text).join('\n'), truth),
        sizes: units.map(({ text }) => scorer.tokenize(text).length),
      };
    });
}

/** Of rising offsets: the index of the line among those that end in a line feed, as the labels count. */
function lineNumbers(raw: string): (offset: number) => number {
  let line = 0;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (raw.charAt(at) === '\n') line += 1;
    return line;
  };
}
