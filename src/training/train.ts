import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BYLINE_FEATURES } from '../article/fields/byline-features.ts';
import { FEATURES } from '../lines/model/features.ts';
import type { Forest, Grove } from '../lines/model/forest.ts';
import { LEAST } from '../lines/model/least.ts';
import { missingIn } from './data.ts';
import { fieldPages, fieldReport, trainFields } from './fields.ts';
import { measure, train } from './folds.ts';
import { TRAINING_FILES } from './gold.ts';
import { foldHeadlines, headlinePages, trainHeadlines } from './headlines.ts';
import { scorerOf } from './pages.ts';
import { foldGroves, pagesOf, type TrainingSet, trainingSets } from './sets.ts';

/**
 * Trains the models of lines, and what ranks headlines, authors and dates: `npm run train -- [--data DIR] [--write]`.
 * DIR holds `cleanup/text-<level>.dev.jsonl`, `cleanup/html-news.dev.jsonl.gz`, `cleanup/score-text.mjs` and
 * `corpora/jsonl/reuters21578.jsonl`. Prints, by cross-validation over domains, the text F1 of the lines that each
 * model keeps, and the shares of authors and dates that are right and invented; with `--write`, then trains on all
 * pages and writes the weights. The same data give the same weights.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const folder = values.data ?? '../shared/bench';
const missing = missingIn(folder, TRAINING_FILES);
if (missing.length > 0) {
  process.stderr.write(`${missing.join('\n')}\n`);
  process.exit(2);
}
const scorer = await scorerOf(join(folder, 'cleanup'));
const headlines = headlinePages(folder);
if (values.write) {
  process.stderr.write('headlines …\n');
  writeWeights('../lines/headline-weights.json', trainHeadlines(headlines), 2);
}
for (const set of trainingSets(folder, scorer)) {
  const groves = foldGroves(set);
  report(set, groves);
  if (values.write) {
    writeForest(`../lines/model/weights-${set.format}.json`, FEATURES, train(pagesOf(set)));
  }
  // Web pages name author and date in their markup: what ranks lines learns from plain text.
  if (set.format === 'txt') fields(groves);
}

function report(set: TrainingSet, groves: readonly Grove[]): void {
  for (const [name, pages] of set.measured) {
    for (const least of [0, 0.2, 0.4]) {
      const { f1, precision, recall } = measure(pages, groves, scorer, least);
      const figures = [f1, precision, recall].map((figure) => figure.toFixed(4)).join('  ');
      process.stdout.write(`${name.padEnd(8)}  least ${least.toFixed(1)}  F1, P, R  ${figures}\n`);
    }
  }
}

function fields(groves: readonly Grove[]): void {
  process.stderr.write('authors and dates …\n');
  const lines = groves.map((grove) => ({ grove, least: LEAST.txt }));
  const pages = fieldPages(folder, { lines, headlines: foldHeadlines(headlines) }, scorer);
  process.stdout.write(`${fieldReport(pages, scorer).join('\n')}\n`);
  if (!values.write) return;
  const { byline, published } = trainFields(pages);
  writeForest('../article/fields/byline-weights.json', BYLINE_FEATURES, byline);
  writeWeights('../article/fields/published-weights.json', published, 2);
}

type Named = readonly { readonly name: string }[];

function writeForest(path: string, features: Named, forest: Forest): void {
  writeWeights(path, { features: features.map(({ name }) => name), ...forest });
}

function writeWeights(path: string, weights: object, indent: number = 0): void {
  writeFileSync(new URL(path, import.meta.url), `${JSON.stringify(weights, null, indent)}\n`);
}
