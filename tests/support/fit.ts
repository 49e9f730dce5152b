import type { Features } from '../../src/lines/ranking.ts';

/** One candidate of a file, and whether it is what the file's makers state. */
export interface Tried {
  readonly features: Features<string>;
  readonly isRight: boolean;
  /** How much it is like what the makers state, 0 to 1, where that is a variant of what the file shows. */
  readonly likeness?: number;
}

/** A file: its candidates, and whether it is right to choose none. */
export interface Sample {
  readonly candidates: readonly Tried[];
  readonly isAbsent: boolean;
}

/** From this likeness on, a candidate is a variant of what the makers state; below the other, something else. */
const ALIKE = 0.5;
const UNLIKE = 0.3;

/**
 * The sample as weights are to be fitted on: where no candidate is right, the likest is, for a file that shows a variant
 * does not lack the field; null where that is doubtful.
 */
export function taught(sample: Sample): Sample | null {
  const { candidates } = sample;
  const likest = candidates.reduce((most, { likeness = 0 }) => Math.max(most, likeness), 0);
  if (likest < UNLIKE || candidates.some(({ isRight }) => isRight)) return sample;
  if (likest < ALIKE) return null;
  const right = candidates.map((one) => ({ ...one, isRight: one.likeness === likest }));
  return { candidates: right, isAbsent: false };
}

/** Share of the words that two texts have in common (Dice's coefficient). */
export function likenessOf(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  for (const word of one) {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
  }
  return (2 * (other.length - left.length)) / (one.length + other.length);
}

interface Options {
  /** How strongly weights are held near 0. */
  readonly hold: number;
  /** Names of weights that keep the value they begin with. */
  readonly fixed: ReadonlySet<string>;
}

const ROUNDS = 250;
const RATE = 0.15;

/**
 * Weights under which the right candidates, or none, are likeliest (conditional logit with 0 for abstaining), by Adam
 * (Kingma and Ba 2015) over all samples at once. Same samples, same weights.
 */
export function fit(
  samples: readonly Sample[],
  initial: Readonly<Record<string, number>>,
  { hold, fixed }: Options,
): Record<string, number> {
  const usable = samples.filter(
    ({ candidates, isAbsent }) => isAbsent || candidates.some(({ isRight }) => isRight),
  );
  const weights: Record<string, number> = { ...initial };
  const mean: Record<string, number> = {};
  const square: Record<string, number> = {};
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope: Record<string, number> = {};
    for (const sample of usable) addSlope(sample, weights, slope);
    for (const name of Object.keys(weights)) {
      if (fixed.has(name)) continue;
      const own = weights[name] ?? 0;
      const held = name === 'base' ? 0 : (hold * own) / 20;
      const step = (slope[name] ?? 0) / usable.length + held;
      const m = 0.9 * (mean[name] ?? 0) + 0.1 * step;
      const v = 0.99 * (square[name] ?? 0) + 0.01 * step * step;
      mean[name] = m;
      square[name] = v;
      const scaled = m / (1 - 0.9 ** round) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-8);
      weights[name] = own - RATE * scaled;
    }
  }
  return weights;
}

/** Adds to `slope` what the sample's surprise changes by with each weight. */
function addSlope(
  { candidates, isAbsent }: Sample,
  weights: Readonly<Record<string, number>>,
  slope: Record<string, number>,
): void {
  const scores = candidates.map(({ features }) => sumOf(features, weights));
  const most = scores.reduce((a, b) => Math.max(a, b), 0);
  const shares = scores.map((score) => Math.exp(score - most));
  const none = Math.exp(-most);
  const all = shares.reduce((a, b) => a + b, none);
  const right = candidates.reduce((sum, { isRight }, at) => {
    return isRight ? sum + (shares[at] ?? 0) : sum;
  }, 0);
  for (const [at, { features, isRight }] of candidates.entries()) {
    const share = shares[at] ?? 0;
    const excess = share / all - (!isAbsent && isRight ? share / right : 0);
    if (Math.abs(excess) < 1e-6) continue;
    slope['base'] = (slope['base'] ?? 0) + excess;
    for (const [name, value] of Object.entries(features)) {
      slope[name] = (slope[name] ?? 0) + excess * (value ?? 0);
    }
  }
}

function sumOf(features: Features<string>, weights: Readonly<Record<string, number>>): number {
  let sum = weights['base'] ?? 0;
  for (const [name, value] of Object.entries(features)) sum += (value ?? 0) * (weights[name] ?? 0);
  return sum;
}

/** Index of the candidate that the weights choose; -1 for none. */
export function chosen({ candidates }: Sample, weights: Readonly<Record<string, number>>): number {
  let best = -1;
  let most = 0;
  for (const [at, { features }] of candidates.entries()) {
    const score = sumOf(features, weights);
    if (score > most) [best, most] = [at, score];
  }
  return best;
}
