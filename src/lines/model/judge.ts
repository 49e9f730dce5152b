import { z } from 'zod';
import type { Format } from '../../model.ts';
import type { Page } from '../page.ts';
import { FEATURES, featuresOf, type Sign } from './features.ts';
import { type Forest, type Grove, movesOf, plant, scoreOf } from './forest.ts';
import { unitsOf } from './unit.ts';
import weights from './weights.json' with { type: 'json' };

/** Lines below this are noise: where precision and recall of the text balance, by cross-validation. */
const LEAST = 0.15;

const numbers = z.array(z.number());
const forestSchema = z.object({
  features: z.array(z.string()),
  bias: z.number(),
  trees: z.array(
    z.object({
      feature: numbers,
      threshold: numbers,
      left: numbers,
      right: numbers,
      value: numbers,
    }),
  ),
});

/**
 * The models by format. Markdown has none: what people write in it, or export to it, is text already.
 * @throws while loading if the weights were trained on other features
 */
export const FORESTS: Readonly<Record<Format, Grove | null>> = {
  txt: plant(checked(forestSchema.parse(weights))),
  html: null,
  md: null,
};

function checked(forest: z.infer<typeof forestSchema>): Forest {
  if (forest.features.join() !== FEATURES.map(({ name }) => name).join()) {
    throw new Error('The weights of the line model fit other features: npm run train -- --write');
  }
  return forest;
}

/** For each line of the page: what counted most for its being noise; null of a line that reads as the article's text. */
export function judge({ sights }: Page, forest: Grove): readonly (Sign | null)[] {
  const units = unitsOf(sights);
  const values = featuresOf(units);
  const signs: (Sign | null)[] = [];
  for (const [index, unit] of units.entries()) {
    const start = index * FEATURES.length;
    const sign = scoreOf(forest, values, start) < LEAST ? signOf(forest, values, start) : null;
    const end = units[index + 1]?.at ?? sights.length;
    for (let at = unit.at; at < end; at += 1) signs.push(sign);
  }
  return signs;
}

/** The sign whose features together moved the score down the most. */
function signOf(forest: Grove, values: Float64Array, start: number): Sign {
  const moves = movesOf(forest, values, start, FEATURES.length);
  const bySign = new Map<Sign, number>();
  for (const [column, { sign }] of FEATURES.entries()) {
    bySign.set(sign, (bySign.get(sign) ?? 0) + (moves[column] ?? 0));
  }
  let least: readonly [Sign, number] = ['page', 0];
  for (const entry of bySign) if (entry[1] < least[1]) least = entry;
  return least[0];
}
