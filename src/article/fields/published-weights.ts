import type { Weights } from '../../lines/ranking.ts';
import type { PublishedFeature } from './published-lines.ts';

export type PublishedWeights = Weights<PublishedFeature | 'base'>;

/** Fitted by `tests/support/fit-fields.ts`. */
export const PUBLISHED_WEIGHTS: PublishedWeights = {
  base: 0.41,
  published: 0.34,
  updated: -0.19,
  pure: 0.11,
  nearlyPure: -0.17,
  wordy: -0.04,
  leading: 0.24,
  head: 1,
  headNear: 0.67,
  aboveTitle: 0.18,
  farAbove: -0.2,
  afterText: -0.25,
  inText: -0.42,
  farBelow: -0.32,
  credit: -0.01,
  repeated: -0.12,
  listed: -0.48,
  first: 0.81,
  earlier: -0.23,
  bullet: 0.06,
};
