import { z } from 'zod';
import type { Format } from '../../model.ts';
import type { Page } from '../page.ts';
import { FEATURES, featuresOf } from './features.ts';
import { type Forest, type Grove, movesOf, plant, scoreOf } from './forest.ts';
import type { Sign } from './row.ts';
import { unitsOf } from './unit.ts';
import htmlWeights from './weights-html.json' with { type: 'json' };
import textWeights from './weights-txt.json' with { type: 'json' };

/** A model of lines. */
export interface Model {
  readonly grove: Grove;
  /** Lines that score less are noise. */
  readonly least: number;
}

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
 * The models by format, each with the least that serves the text best by cross-validation: a web page's rules leave
 * little noise, so there it takes more to call a line noise. Markdown has none: what people write in it, or export to
 * it, is text already.
 * @throws while loading if the weights were trained on other features
 */
export const MODELS: Readonly<Record<Format, Model | null>> = {
  txt: { grove: plant(checked(textWeights)), least: 0.2 },
  html: { grove: plant(checked(htmlWeights)), least: -1.2 },
  md: null,
};

function checked(weights: unknown): Forest {
  const forest = forestSchema.parse(weights);
  if (forest.features.join() !== FEATURES.map(({ name }) => name).join()) {
    throw new Error('The weights of the line model fit other features: npm run train -- --write');
  }
  return forest;
}

/** Files of fewer units than these show little of what they are: the fewer, the more it takes to call a line noise. */
const FEW = 25;
/** So much more, in a file of a single unit. */
const DOUBT = 2.5;

/** For each line of the page: what counted most for its being noise; null of a line that reads as the article's text. */
export function judge({ sights }: Page, { grove, least }: Model): readonly (Sign | null)[] {
  const units = unitsOf(sights);
  const values = featuresOf(units);
  const doubt = DOUBT * Math.max(0, 1 - units.length / FEW);
  const signs: (Sign | null)[] = sights.map(() => null);
  for (const [index, { at }] of units.entries()) {
    const start = index * FEATURES.length;
    const isNoise = scoreOf(grove, values, start) < least - doubt;
    const sign = isNoise ? signOf(grove, values, start) : null;
    signs.fill(sign, at.start, at.end);
  }
  return signs;
}

/** The sign whose features together moved the score down the most. */
function signOf(grove: Grove, values: Float64Array, start: number): Sign {
  const moves = movesOf(grove, values, start, FEATURES.length);
  const bySign = new Map<Sign, number>();
  for (const [column, { sign }] of FEATURES.entries()) {
    bySign.set(sign, (bySign.get(sign) ?? 0) + (moves[column] ?? 0));
  }
  let least: readonly [Sign, number] = ['page', 0];
  for (const entry of bySign) if (entry[1] < least[1]) least = entry;
  return least[0];
}
