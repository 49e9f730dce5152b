import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { MODELS } from '../lines/model/judge.ts';
import { modelsFor } from '../models.ts';
import { foldOf } from './folds.ts';
import { scorerOf } from './pages.ts';
import { type GoldPage, predict } from './predict.ts';
import { foldGroves, trainingSets } from './sets.ts';

/**
 * Measures the clean-up: `npm run score -- [--data DIR] [--update]`. DIR as for `npm run train`. The lines of
 * every page are judged by a model that has not seen its domain; the weights of the fields have seen all. Exit status 1 where a figure is worse than its floor. `--update` moves the
 * floors up to what was measured, and none down: a floor is lowered by hand, in a commit that says why.
 */
const FLOORS = new URL('./floors.json', import.meta.url);
/** Figures are compared to so many places. */
const PLACES = 3;

const floorsSchema = z.object({ data: z.string(), figures: z.record(z.string(), z.number()) });
const { values } = parseArgs({
  options: { data: { type: 'string' }, update: { type: 'boolean', default: false } },
});
const folder = values.data ?? '../shared/bench';
const scorer = await scorerOf(join(folder, 'cleanup'));
const floors = floorsSchema.parse(JSON.parse(readFileSync(FLOORS, 'utf8')));
const digest = createHash('sha256');
const figures = new Map<string, number>();

for (const set of trainingSets(folder, scorer)) {
  const least = MODELS[set.format]?.least ?? 0;
  const own = modelsFor(set.format);
  const models = foldGroves(set).map((grove) => ({ ...own, lines: { grove, least } }));
  for (const name of set.measured.keys()) {
    const gold = goldOf(name);
    const found = gold.map((page) => predict(page, set.format, models[foldOf(page.domain)] ?? own));
    const summary = scorer.score(gold, new Map(found.map((one) => [one.id, one])));
    figures.set(`${name}: text F1`, summary.f1);
    for (const [field, { n, ok, nPresent, okPresent, nAbsent, predAbsent }] of Object.entries(
      summary.meta,
    )) {
      if (field !== 'title' && field !== 'author' && field !== 'date') continue;
      const right = nPresent > 0 ? okPresent / nPresent : ok / n;
      figures.set(`${name}: ${field} right`, right);
      if (nAbsent > 0) figures.set(`${name}: ${field} not invented`, 1 - predAbsent / nAbsent);
    }
  }
}
process.exitCode = report();

function goldOf(name: string): readonly GoldPage[] {
  const file = name === 'html' ? 'html-news.dev.jsonl.gz' : `text-${name}.dev.jsonl`;
  const bytes = readFileSync(join(folder, 'cleanup', file));
  digest.update(bytes);
  const text = (name === 'html' ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows: readonly GoldPage[] = text
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row));
  return rows;
}

/** Prints each figure beside its floor, and gives the exit status. */
function report(): number {
  const data = digest.digest('hex');
  const isSame = data === floors.data;
  if (!isSame) process.stdout.write('Other data than the floors were taken on: no comparison.\n');
  let worse = 0;
  for (const [name, figure] of figures) {
    const floor = isSame ? floors.figures[name] : undefined;
    const isWorse = floor !== undefined && Number(figure.toFixed(PLACES)) < floor;
    if (isWorse) worse += 1;
    const mark = isWorse ? 'worse' : '';
    const beside = floor === undefined ? '' : `floor ${floor.toFixed(PLACES)}`;
    process.stdout.write(`${name.padEnd(32)} ${figure.toFixed(PLACES)}  ${beside} ${mark}\n`);
  }
  if (values.update) update(data, isSame);
  return worse > 0 ? 1 : 0;
}

function update(data: string, isSame: boolean): void {
  const raised = [...figures].map(([name, figure]) => {
    const floor = isSame ? (floors.figures[name] ?? 0) : 0;
    return [name, Math.max(floor, Number(figure.toFixed(PLACES)))] as const;
  });
  writeFileSync(
    FLOORS,
    `${JSON.stringify({ data, figures: Object.fromEntries(raised) }, null, 2)}\n`,
  );
}
