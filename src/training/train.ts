import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURES } from '../lines/model/features.ts';
import { plant } from '../lines/model/forest.ts';
import type { Format } from '../model.ts';
import { cleanTexts, wireCopy } from './clean.ts';
import { FOLDS, foldOf, measure, train } from './folds.ts';
import {
  LEVELS,
  type Material,
  materialOf,
  type Page,
  pageFrom,
  scorerOf,
  webPages,
} from './pages.ts';

/**
 * Trains the model of lines: `npm run train -- [--data DIR] [--write]`. DIR holds `cleanup/text-<level>.dev.jsonl`,
 * `cleanup/score-text.mjs` and `corpora/jsonl/reuters21578.jsonl`. Prints the text F1 by cross-validation over domains; with `--write`, then trains on all pages and
 * writes the weights. The same data give the same weights.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const folder = join(values.data ?? '../shared/bench', 'cleanup');
const stories = join(values.data ?? '../shared/bench', 'corpora/jsonl/reuters21578.jsonl');
const scorer = await scorerOf(folder);

const levels = LEVELS.map((level) => materialOf(folder, level, scorer));
const others = [...cleanTexts(levels[0] ?? []), ...wireCopy(stories)];
const read = (pages: readonly Material[]) => pages.map((page) => pageFrom(page, scorer));
const web = webPages(folder, scorer);
makeModel('txt', new Map(LEVELS.map((level, at) => [level, read(levels[at] ?? [])])), read(others));
makeModel('html', new Map([['html', web]]), []);

/** `measured`: sets of pages to train on and to measure each; `unmeasured`: pages to train on besides. */
function makeModel(
  format: Format,
  measured: ReadonlyMap<string, readonly Page[]>,
  unmeasured: readonly Page[],
): void {
  const pages = [...[...measured.values()].flat(), ...unmeasured];
  const forests = Array.from({ length: FOLDS }, (_, fold) => {
    process.stderr.write(`${format}: ${pages.length} pages, part ${fold + 1} of ${FOLDS} …\n`);
    return plant(train(pages.filter(({ domain }) => foldOf(domain) !== fold)));
  });
  for (const [name, own] of measured) {
    for (const least of [0, 0.2, 0.4]) {
      const { f1, precision, recall } = measure(own, forests, scorer, least);
      const figures = [f1, precision, recall].map((figure) => figure.toFixed(4)).join('  ');
      process.stdout.write(`${name.padEnd(8)}  least ${least.toFixed(1)}  F1, P, R  ${figures}\n`);
    }
  }
  if (!values.write) return;
  const features = FEATURES.map(({ name }) => name);
  const path = new URL(`../lines/model/weights-${format}.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify({ features, ...train(pages) })}\n`);
}
