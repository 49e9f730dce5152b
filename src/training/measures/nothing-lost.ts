import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { lostLines } from '../../article/lost.ts';
import type { Format } from '../../model.ts';
import type { Measure } from '../measure.ts';
import { LEVELS } from '../pages.ts';
import { processed } from '../predict.ts';

const TIMEX = ['aquaint', 'gum-wikinews', 'meantime', 'timebank'];

/** By name: every collection of documents that is not held out. */
const FILES: ReadonlyMap<string, string> = new Map([
  ...LEVELS.map((level) => [level, `cleanup/text-${level}.dev.jsonl`] as const),
  ['html', 'cleanup/html-news.dev.jsonl.gz'],
  ...TIMEX.map((name) => [name, `timex/dev.${name}.jsonl`] as const),
]);

const rowSchema = z
  .union([
    z.object({ id: z.string(), raw: z.string() }),
    z.object({ id: z.string(), text: z.string() }).transform(({ id, text }) => ({ id, raw: text })),
  ])
  .readonly();

/**
 * The promise that nothing is lost: the share of documents every line of which is body, field, caption or in the ledger.
 * Documents are read whole; each line that is lost is named on standard error.
 */
export const nothingLost: Measure = {
  name: 'nothing-lost',
  files: [...FILES.values()],
  take(folder) {
    const figures = new Map<string, number>();
    for (const [name, file] of FILES) {
      const rows = rowsOf(join(folder, file));
      const whole = rows.filter((row) => isWhole(row, name === 'html' ? 'html' : 'txt'));
      figures.set(
        `${name}: of ${rows.length} documents, without a lost line`,
        whole.length / rows.length,
      );
    }
    return Promise.resolve(figures);
  },
};

function rowsOf(path: string): readonly z.infer<typeof rowSchema>[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((row) => rowSchema.parse(JSON.parse(row)));
}

function isWhole({ id, raw }: z.infer<typeof rowSchema>, format: Format): boolean {
  const outcome = processed(raw, format);
  if (!outcome.ok) return false;
  const lost = lostLines(outcome.value.article, outcome.value.lines);
  for (const { number, rule, words } of lost) {
    process.stderr.write(`${id}, line ${number}: lost, ${rule}: ${words.text.slice(0, 200)}\n`);
  }
  return lost.length === 0;
}
