import { z } from 'zod';
import { type Grove, plant } from './forest.ts';

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
 * The forest of a file of weights, as `npm run train -- --write` wrote it.
 * @throws if it was trained on other features
 */
export function groveOf(weights: unknown, features: readonly { readonly name: string }[]): Grove {
  const forest = forestSchema.parse(weights);
  if (forest.features.join() !== features.map(({ name }) => name).join()) {
    throw new Error('The weights of a model fit other features: npm run train -- --write');
  }
  return plant(forest);
}
