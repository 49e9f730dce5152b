import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { row } from './bench/table.ts';
import { chromiumPath } from './chromium.ts';
import { run } from './processes.ts';
import { withServer } from './server.ts';
import { buildSite } from './site.ts';

/**
 * `npm run lighthouse`: builds the site of this repository's articles, serves it as static hosts do and has Lighthouse
 * judge its kinds of pages as a phone shows them. Ends with 1 where a figure is below the least. `--site DIR` judges a
 * site that is built already.
 */

const FOLDER = fileURLToPath(new URL('../lighthouse/', import.meta.url));
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Of 100. */
const LEAST = 99;
/** Each page so many times; the median counts, as one load tells little. */
const RUNS = 5;
const PAGES = [
  ['Home', ''],
  ['Article', 'articles/002_ccc30f9390b1beec/'],
  ['Timeline', 'timeline/'],
  ['Search', 'search/?q=sanctions'],
] as const;

/**
 * No scroll bars: the empty page before ours fades its own out, Chromium draws that for a page that is not shown yet, and
 * after three such frames it gives the page one a second only. The first frame then comes 1.3 or 2.3 seconds late,
 * whatever the page does.
 */
const FLAGS = ['--headless=new', '--hide-scrollbars'];

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
});

function install(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  process.stdout.write('Installing Lighthouse …\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', FOLDER], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Lighthouse could not be installed.');
}

/** Scores of 100 by category, in a browser that was started for this load alone. */
async function judge(address: string): Promise<readonly number[]> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const judging = join(FOLDER, 'judge.mjs');
  const output = await run([
    judging,
    address,
    chromiumPath(),
    CATEGORIES.join(','),
    ...FLAGS,
    ...root,
  ]);
  const { categories } = report.parse(JSON.parse(output));
  return CATEGORIES.map((name) => Math.round(100 * (categories[name]?.score ?? 0)));
}

async function median(address: string): Promise<readonly number[]> {
  const runs: (readonly number[])[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) runs.push(await judge(address));
  return CATEGORIES.map((_, at) => {
    const scores = runs.map((scores) => scores[at] ?? 0).sort((a, b) => a - b);
    return scores[Math.floor(RUNS / 2)] ?? 0;
  });
}

install();
const { values } = parseArgs({ options: { site: { type: 'string' } } });
const built =
  values.site === undefined
    ? await buildSite()
    : { folder: values.site, remove: async () => undefined };
try {
  await withServer(built.folder, '/', async ({ root }) => {
    process.stdout.write(`${row('', ...CATEGORIES)}\n`);
    for (const [name, path] of PAGES) {
      const scores = await median(root + path);
      process.stdout.write(`${row(name, ...scores.map(String))}\n`);
      if (scores.some((score) => score < LEAST)) process.exitCode = 1;
    }
  });
} finally {
  await built.remove();
}
