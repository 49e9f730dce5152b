import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { asWritten } from '../../browser/as-written.ts';
import { ask } from '../../browser/ask.ts';
import type { Pagefind } from '../../browser/pagefind.ts';
import { parseQuery } from '../../browser/query.ts';
import type { Measure } from '../measure.ts';
import { type Text, withIndex } from '../search-index.ts';

const TEXTS = 'search/time-docs.jsonl';
const JUDGEMENTS = 'search/time-qrels.dev.json';
const QUERIES = {
  'natural queries': 'search/time-queries.dev.jsonl',
  'two keywords': 'search/time-queries-kw2.dev.jsonl',
  'three keywords': 'search/time-queries-kw3.dev.jsonl',
} as const;

/** How many results count. */
const DEPTH = 10;

const text = z.object({ id: z.string(), text: z.string() });
const judgements = z.record(z.string(), z.array(z.string()));

/** How well the search page orders articles: nDCG@10 with binary judgements, by kind of query. */
export const search: Measure = {
  name: 'search',
  files: [TEXTS, JUDGEMENTS, ...Object.values(QUERIES)],
  take(folder) {
    const texts = rows(join(folder, TEXTS));
    const relevant = judgements.parse(JSON.parse(readFileSync(join(folder, JUDGEMENTS), 'utf8')));
    return withIndex(texts, async (index) => {
      const figures = new Map<string, number>();
      for (const [name, file] of Object.entries(QUERIES)) {
        const gains: number[] = [];
        for (const { id, text: query } of rows(join(folder, file))) {
          const ids = new Set(relevant[id] ?? []);
          if (ids.size === 0) continue;
          gains.push(gain(await firstOf(query, index, texts.length), ids));
        }
        figures.set(`${name}: nDCG@10`, gains.reduce((sum, one) => sum + one, 0) / gains.length);
      }
      return figures;
    });
  },
};

function rows(path: string): readonly Text[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => text.parse(JSON.parse(line)));
}

/** Ids of the texts that the search page would show first. */
async function firstOf(query: string, index: Pagefind, total: number): Promise<readonly string[]> {
  const { ranked } = await ask(index, parseQuery(query), total);
  const first = await Promise.all(
    (await asWritten(ranked)).slice(0, DEPTH).map(({ result }) => result.data()),
  );
  return first.map(({ url }) => url.replaceAll('/', ''));
}

/** nDCG (Järvelin and Kekäläinen 2002) of a run against the set of what is relevant. */
function gain(run: readonly string[], relevant: ReadonlySet<string>): number {
  const discount = (place: number) => 1 / Math.log2(place + 2);
  const gained = run.reduce((sum, id, at) => sum + (relevant.has(id) ? discount(at) : 0), 0);
  const ideal = Array.from({ length: Math.min(DEPTH, relevant.size) }, (_, at) => discount(at));
  return gained / ideal.reduce((sum, one) => sum + one, 0);
}
