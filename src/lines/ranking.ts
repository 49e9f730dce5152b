import { z } from 'zod';

/** What can be seen of a candidate, each from 0 to about 1; what is not named is 0. */
export type Features<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** What each feature speaks for (positive) or against; the sum is compared with 0, at which it is better to abstain. */
export type Weights<Name extends string> = Readonly<Record<Name, number>>;

/** The sum of the features by their weights and of the weight of being a candidate at all. */
export function scoreOf<Name extends string>(
  features: Features<Name>,
  weights: Weights<Name | 'base'>,
): number {
  let sum = weights.base;
  for (const name in features) sum += (features[name] ?? 0) * weights[name];
  return sum;
}

/** The candidate with the highest score above 0, the first of equals; null where none has one. */
export function bestOf<T, Name extends string>(
  candidates: Iterable<T>,
  featuresOf: (candidate: T) => Features<Name>,
  weights: Weights<Name | 'base'>,
): T | null {
  let best: T | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const score = scoreOf(featuresOf(candidate), weights);
    if (score <= most) continue;
    best = candidate;
    most = score;
  }
  return best;
}

const weightsSchema = z.record(z.string(), z.number());

/**
 * The weights of a file, as `npm run train -- --write` wrote it.
 * @throws if they are of other features than `names`
 */
export function weightsOf<Name extends string>(
  file: unknown,
  names: readonly Name[],
): Weights<Name | 'base'> {
  const read = weightsSchema.parse(file);
  const weights: Partial<Record<Name | 'base', number>> = {};
  for (const name of [...names, 'base' as const]) weights[name] = read[name];
  if (!isWhole(weights, names) || Object.keys(read).length !== names.length + 1)
    throw new Error('The weights of a ranking fit other features: npm run train -- --write');
  return weights;
}

function isWhole<Name extends string>(
  weights: Partial<Record<Name | 'base', number>>,
  names: readonly Name[],
): weights is Record<Name | 'base', number> {
  return [...names, 'base' as const].every((name) => weights[name] !== undefined);
}
