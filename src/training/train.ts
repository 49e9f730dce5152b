import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURES } from '../lines/model/features.ts';
import { measure, train } from './folds.ts';
import { headlinePages, trainHeadlines } from './headlines.ts';
import { scorerOf } from './pages.ts';
import { foldGroves, pagesOf, type TrainingSet, trainingSets } from './sets.ts';

/**
 * Trains the models of lines and the ranking of headlines: `npm run train -- [--data DIR] [--write]`. DIR holds `cleanup/text-<level>.dev.jsonl`,
 * `cleanup/html-news.dev.jsonl.gz`, `cleanup/score-text.mjs` and `corpora/jsonl/reuters21578.jsonl`. Prints the text F1
 * of the lines that each model keeps, by cross-validation over domains; with `--write`, then trains on all pages and
 * writes the weights. The same data give the same weights.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const folder = values.data ?? '../shared/bench';
const scorer = await scorerOf(join(folder, 'cleanup'));
for (const set of trainingSets(folder, scorer)) {
  report(set);
  if (values.write) write(set);
}
if (values.write) {
  process.stderr.write('headlines …\n');
  const path = new URL('../lines/headline-weights.json', import.meta.url);
  const weights = trainHeadlines(headlinePages(folder));
  writeFileSync(path, `${JSON.stringify(weights, null, 2)}\n`);
}

function report(set: TrainingSet): void {
  const groves = foldGroves(set);
  for (const [name, pages] of set.measured) {
    for (const least of [0, 0.2, 0.4]) {
      const { f1, precision, recall } = measure(pages, groves, scorer, least);
      const figures = [f1, precision, recall].map((figure) => figure.toFixed(4)).join('  ');
      process.stdout.write(`${name.padEnd(8)}  least ${least.toFixed(1)}  F1, P, R  ${figures}\n`);
    }
  }
}

function write(set: TrainingSet): void {
  const features = FEATURES.map(({ name }) => name);
  const path = new URL(`../lines/model/weights-${set.format}.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify({ features, ...train(pagesOf(set)) })}\n`);
}
