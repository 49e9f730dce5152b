import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { LEVELS } from './pages.ts';

const pageSchema = z.object({
  id: z.string(),
  domain: z.string(),
  raw: z.string(),
  present: z.record(z.string(), z.boolean()).optional(),
  gold: z.looseObject({
    text: z.string(),
    optional: z.array(z.string()).optional(),
    author: z.array(z.string()).optional(),
    date: z.string().optional(),
  }),
});

/** A page of the measuring data: what was saved, and what its makers state. `present`: by field, whether `raw` has it. */
export type GoldPage = z.infer<typeof pageSchema>;

/** By set: plain text from little to much noise, and web pages; `/` between the parts of paths. */
export const GOLD_FILES: ReadonlyMap<string, string> = new Map([
  ...LEVELS.map((level) => [level, `cleanup/text-${level}.dev.jsonl`] as const),
  ['html', 'cleanup/html-news.dev.jsonl.gz'],
]);

/** All that models are trained on and measured by, as files of the data folder. */
export const TRAINING_FILES: readonly string[] = [
  ...GOLD_FILES.values(),
  'cleanup/score-text.mjs',
  'corpora/jsonl/reuters21578.jsonl',
];

/** The pages of a set of `GOLD_FILES`. `folder` holds `cleanup/`. */
export function goldPages(folder: string, name: string): readonly GoldPage[] {
  const bytes = readFileSync(join(folder, GOLD_FILES.get(name) ?? ''));
  const text = (name === 'html' ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows = text.split('\n').filter(Boolean);
  return rows.map((row) => pageSchema.parse(JSON.parse(row)));
}
