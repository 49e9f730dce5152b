import { z } from 'zod';
import type { Format } from '../../model.ts';
import type { Page } from '../page.ts';
import { FEATURES, featuresOf } from './features.ts';
import { type Forest, type Grove, plant } from './forest.ts';
import type { Sign } from './row.ts';
import { unitsOf } from './unit.ts';
import { Walk } from './walk.ts';
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
  const walk = new Walk(grove);
  const doubt = DOUBT * Math.max(0, 1 - units.length / FEW);
  const signs: (Sign | null)[] = sights.map(() => null);
  for (const [index, { at }] of units.entries()) {
    if (walk.score(values, index * FEATURES.length) >= least - doubt) continue;
    signs.fill(signOf(grove, walk.moves()), at.start, at.end);
  }
  return signs;
}

/** In the order in which features first have them: of several that count the same, the first decides. */
const SIGNS: readonly Sign[] = [...new Set(FEATURES.map(({ sign }) => sign))];
const SIGN_OF = Uint8Array.from(FEATURES, ({ sign }) => SIGNS.indexOf(sign));

/** The sign whose features together moved the score down the most. */
function signOf({ columns }: Grove, moves: Float64Array): Sign {
  const sums = new Float64Array(SIGNS.length);
  for (let index = 0; index < moves.length; index += 1) {
    const sign = SIGN_OF[columns[index] ?? 0] ?? 0;
    sums[sign] = (sums[sign] ?? 0) + (moves[index] ?? 0);
  }
  let least = -1;
  for (let sign = 0; sign < sums.length; sign += 1) {
    if ((sums[sign] ?? 0) < (least < 0 ? 0 : (sums[least] ?? 0))) least = sign;
  }
  return SIGNS[least] ?? 'page';
}
