import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild, buildTable, measureBuild } from './bench/build.ts';
import { compareAll } from './bench/compare.ts';
import { comparisonTable } from './bench/comparison.ts';
import { benchGrouping } from './bench/events.ts';
import { benchGrowth, growthTable, isLinear } from './bench/linearity.ts';
import { benchSearch, searchTable } from './bench/search.ts';
import { measureStages, stageTable } from './bench/stages.ts';

/**
 * Measures how fast Backfile is: `npm run bench -- --articles DIR` the build of a folder of articles, by stage and with
 * its memory; `npm run bench -- --stages [--data DIR]` one article's way through the stages, per byte, over the pages of
 * `DIR/cleanup`, plain text and web pages, in a thread as a build has them; `npm run bench -- --linear` whether hostile texts take linear time (exit
 * status 1 if one does not); `npm run bench -- --search SITE` how long readers of a built site wait; `npm run bench --
 * --compare NAMES [--count N] [--rounds N] [--data DIR] [--folder DIR]` compares builds of N generated articles, the
 * names divided by commas: with Hugo or plain Eleventy (each followed by Pagefind), with a rebuild, with ten times as
 * many articles, and how long a save takes to be seen, how large the site is. `--json FILE` writes the figures as JSON.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: 'articles' },
    stages: { type: 'boolean', default: false },
    linear: { type: 'boolean', default: false },
    data: { type: 'string', default: '../shared/bench' },
    search: { type: 'string' },
    compare: { type: 'string' },
    count: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string' },
    json: { type: 'string' },
    into: { type: 'string' },
  },
});

if (values.into !== undefined) await measureBuild(values.articles, values.into);
else if (values.stages) {
  const times = await measureStages(values.data);
  print(times.map(stageTable).join('\n\n'), times);
} else if (values.compare !== undefined) {
  const compared = await compareAll(values.compare.split(','), {
    count: Number(values.count),
    rounds: Number(values.rounds),
    data: resolve(values.data),
    folder: values.folder === undefined ? null : resolve(values.folder),
  });
  print(compared.map(comparisonTable).join('\n\n'), compared);
} else if (values.search !== undefined) {
  const times = await benchSearch(values.search);
  print(searchTable(times), times);
} else if (values.linear) {
  const growths = [...benchGrowth(), ...benchGrouping()];
  print(growthTable(growths), growths);
  process.exitCode = growths.every(isLinear) ? 0 : 1;
} else {
  const result = await benchBuild(values.articles);
  print(buildTable(result), result);
}

function print(table: string, figures: unknown): void {
  process.stdout.write(`${table}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures)}\n`);
}
