import type { Statement } from './statements.ts';
import type { Tellings } from './tellings.ts';

/**
 * Length that every statement has besides its terms', squared, so that a few words never make two statements wholly
 * alike: about that of one rare word.
 */
const UNSAID = 0.8;

/** Logistic regression over judged pairs of passages of news, in the mean of their dates. */
const WEIGHTS = {
  constant: -2.2,
  told: 3.3,
  names: 1.6,
  covered: 1.3,
  third: 3.5,
  dated: 2.6,
  imprecise: -0.4,
  crowd: -0.4,
};

/** What two statements share. */
export interface Shared {
  /** Sum of the products of what both tell. */
  readonly told: number;
  /** How rare the names are. */
  readonly names: number;
  /** Which part of their names the one that shares less of them does. */
  readonly covered: number;
  /** How rare the third rarest thing is. */
  readonly third: number;
}

/** Of two statements that share so much, the logarithm of the odds that they speak of one happening. */
export function scored(of: Tellings, a: Statement, b: Statement, shared: Shared): number {
  const { crowd, imprecision } = of;
  return (
    WEIGHTS.constant +
    WEIGHTS.told * cosine(of, a, b, shared.told) +
    WEIGHTS.names * shared.names +
    WEIGHTS.covered * shared.covered +
    WEIGHTS.third * shared.third +
    WEIGHTS.dated * dated(of, a, b) +
    WEIGHTS.crowd * Math.max(crowd[a.number] ?? 0, crowd[b.number] ?? 0) +
    WEIGHTS.imprecise * Math.max(imprecision[a.number] ?? 0, imprecision[b.number] ?? 0)
  );
}

/** How much of what they tell is the same, 0 to below 1; `product`: the sum of the products. */
export function cosine({ square }: Tellings, a: Statement, b: Statement, product: number): number {
  return (
    product / Math.sqrt(((square[a.number] ?? 0) + UNSAID) * ((square[b.number] ?? 0) + UNSAID))
  );
}

/** The most that one word next to the date weighs in both, 0 to 1. */
export function dated({ starts, terms, weights }: Tellings, a: Statement, b: Statement): number {
  const [endA, startB, endB] = [
    starts[a.kept.dated + 1] ?? 0,
    starts[b.kept.dated] ?? 0,
    starts[b.kept.dated + 1] ?? 0,
  ];
  let most = 0;
  for (let at = starts[a.kept.dated] ?? 0; at < endA; at++)
    for (let other = startB; other < endB; other++)
      if (terms[at] === terms[other])
        most = Math.max(most, Math.min(weights[at] ?? 0, weights[other] ?? 0));
  return most;
}
