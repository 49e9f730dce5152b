import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { findMentions } from '../../mentions/find.ts';
import { parseEdtf } from '../../text/dates.ts';
import type { Measure } from '../measure.ts';

/** By their names in the figures: news in which people marked what is said of time. */
const FILES = {
  timebank: 'timex/dev.timebank.jsonl',
  meantime: 'timex/dev.meantime.jsonl',
  aquaint: 'timex/dev.aquaint.jsonl',
  gum: 'timex/dev.gum-wikinews.jsonl',
} as const;

const SCORER = 'timex/score-timex.mjs';

const documents = z.object({
  id: z.string(),
  dct: z.string(),
  text: z.string(),
  timexes: z.array(z.looseObject({ start: z.number(), end: z.number() })),
});
type Document = z.infer<typeof documents>;

/** What `score-timex.mjs` offers. */
interface Scorer {
  readonly scoreCorpus: (
    gold: readonly Document[],
    found: readonly { readonly id: string; readonly timexes: readonly object[] }[],
    options: { readonly anchored?: boolean },
  ) => {
    readonly summary: { readonly relaxed: { readonly f1: number }; readonly valueF1: number };
  };
}

/**
 * The English tagger, the document's day as reference. `seen`: documents by whose errors rules were written; the others'
 * figures are those to expect elsewhere. `anchored`: only what a timeline can place.
 */
export const mentions: Measure = {
  name: 'mentions',
  files: [...Object.values(FILES), SCORER],
  async take(folder) {
    const scorer: Scorer = await import(pathToFileURL(join(folder, SCORER)).href);
    const figures = new Map<string, number>();
    const sets = Object.entries(FILES).map(
      ([name, file]) => [name, rows(join(folder, file))] as const,
    );
    const news = sets.flatMap(([name, set]) => (name === 'aquaint' || name === 'gum' ? [] : set));
    const parts = [
      ...sets,
      ['timebank and meantime, seen', news.filter(({ id }) => isSeen(id))] as const,
      ['timebank and meantime, unseen', news.filter(({ id }) => !isSeen(id))] as const,
    ];
    for (const [name, gold] of parts) {
      const found = gold.map(({ id, text, dct }) => ({
        id,
        timexes: findMentions(text, { reference: parseEdtf(dct), language: 'en' }),
      }));
      const anchored = scorer.scoreCorpus(gold, found, { anchored: true }).summary;
      figures.set(`${name}: value F1, anchored`, anchored.valueF1);
      // Not all kinds of mention are marked there.
      if (name === 'gum') continue;
      const all = scorer.scoreCorpus(gold, found, {}).summary;
      figures.set(`${name}: value F1`, all.valueF1);
      figures.set(`${name}: relaxed extent F1`, all.relaxed.f1);
    }
    return figures;
  },
};

function rows(path: string): readonly Document[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => documents.parse(JSON.parse(line)));
}

/** By two bits of the digest of the document's name: three documents of four. */
function isSeen(id: string): boolean {
  return ((createHash('sha256').update(id).digest()[0] ?? 0) & 3) !== 3;
}
