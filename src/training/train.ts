import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURES } from '../lines/model/features.ts';
import { plant } from '../lines/model/forest.ts';
import { cleanTexts, pageHeads, wireCopy } from './clean.ts';
import { FOLDS, foldOf, measure, train } from './folds.ts';
import { LEVELS, materialOf, pageFrom, scorerOf } from './pages.ts';

/**
 * Trains the model of lines: `npm run train -- [--data DIR] [--write]`. DIR holds `cleanup/text-<level>.dev.jsonl`,
 * `cleanup/score-text.mjs` and `corpora/jsonl/reuters21578.jsonl`. Prints the text F1 by cross-validation over domains; with `--write`, then trains on all pages and
 * writes the weights. The same data give the same weights.
 */
const WEIGHTS = new URL('../lines/model/weights.json', import.meta.url);

const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const folder = join(values.data ?? '../shared/bench', 'cleanup');
const stories = join(values.data ?? '../shared/bench', 'corpora/jsonl/reuters21578.jsonl');
const scorer = await scorerOf(folder);
const levels = LEVELS.map((level) => materialOf(folder, level, scorer));
const noisy = levels.map((pages) => pages.map((page) => pageFrom(page, scorer)));
const clean = [...cleanTexts(levels[0] ?? []), ...pageHeads(levels[1] ?? []), ...wireCopy(stories)];
const pages = [...noisy.flat(), ...clean.map((page) => pageFrom(page, scorer))];
process.stderr.write(`${pages.length} pages, ${FEATURES.length} features\n`);

const forests = Array.from({ length: FOLDS }, (_, fold) => {
  process.stderr.write(`part ${fold + 1} of ${FOLDS} …\n`);
  return plant(train(pages.filter(({ domain }) => foldOf(domain) !== fold)));
});
for (const [index, level] of LEVELS.entries()) {
  const own = noisy[index] ?? [];
  for (const least of [-0.2, 0, 0.2, 0.4]) {
    const { f1, precision, recall } = measure(own, forests, scorer, least);
    const figures = [f1, precision, recall].map((figure) => figure.toFixed(4)).join('  ');
    process.stdout.write(`${level.padEnd(8)}  least ${least.toFixed(1)}  F1, P, R  ${figures}\n`);
  }
}

if (values.write) {
  const features = FEATURES.map(({ name }) => name);
  writeFileSync(WEIGHTS, `${JSON.stringify({ features, ...train(pages) })}\n`);
  process.stderr.write('weights written\n');
}
