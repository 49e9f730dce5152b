import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { MODELS } from '../../lines/model/judge.ts';
import { modelsFor } from '../../models.ts';
import { foldOf } from '../folds.ts';
import { foldHeadlines, headlinePages } from '../headlines.ts';
import type { Measure } from '../measure.ts';
import { LEVELS, type Summary, scorerOf } from '../pages.ts';
import { type GoldPage, predict } from '../predict.ts';
import { foldGroves, trainingSets } from '../sets.ts';

/** By set: plain text from little to much noise, and web pages. */
const FILES: ReadonlyMap<string, string> = new Map([
  ...LEVELS.map((level) => [level, `cleanup/text-${level}.dev.jsonl`] as const),
  ['html', 'cleanup/html-news.dev.jsonl.gz'],
]);

/**
 * Text and fields of saved pages. The lines and headlines of every page are judged by models that have not seen its
 * domain; the weights of the other fields have seen all.
 */
export const cleanUp: Measure = {
  name: 'clean-up',
  files: [...FILES.values(), 'cleanup/score-text.mjs', 'corpora/jsonl/reuters21578.jsonl'],
  async take(folder) {
    const scorer = await scorerOf(join(folder, 'cleanup'));
    const figures = new Map<string, number>();
    const headlines = foldHeadlines(headlinePages(folder));
    for (const set of trainingSets(folder, scorer)) {
      const least = MODELS[set.format]?.least ?? 0;
      const own = modelsFor(set.format);
      const models = foldGroves(set).map((grove, fold) => ({
        ...own,
        lines: { grove, least },
        headlines: headlines[fold] ?? own.headlines,
      }));
      for (const name of set.measured.keys()) {
        const gold = goldOf(folder, name);
        const found = gold.map((page) =>
          predict(page, set.format, models[foldOf(page.domain)] ?? own),
        );
        const summary = scorer.score(gold, new Map(found.map((one) => [one.id, one])));
        for (const [what, figure] of figuresOf(summary)) figures.set(`${name}: ${what}`, figure);
      }
    }
    return figures;
  },
};

function figuresOf({ f1, meta }: Summary): ReadonlyMap<string, number> {
  const figures = new Map([['text F1', f1]]);
  for (const [field, { n, ok, nPresent, okPresent, nAbsent, predAbsent }] of Object.entries(meta)) {
    if (field !== 'title' && field !== 'author' && field !== 'date') continue;
    figures.set(`${field} right`, nPresent > 0 ? okPresent / nPresent : ok / n);
    if (nAbsent > 0) figures.set(`${field} not invented`, 1 - predAbsent / nAbsent);
  }
  return figures;
}

function goldOf(folder: string, name: string): readonly GoldPage[] {
  const bytes = readFileSync(join(folder, FILES.get(name) ?? ''));
  const text = (name === 'html' ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows: readonly GoldPage[] = text
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row));
  return rows;
}
