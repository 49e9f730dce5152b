import type { Weights } from '../../lines/ranking.ts';
import type { PublishedFeature } from './published-lines.ts';

export const PUBLISHED_WEIGHTS: Weights<PublishedFeature | 'base'> = {
  base: 0.05,
  published: 0.36,
  updated: -0.17,
  pure: 0.21,
  nearlyPure: -0.11,
  wordy: -0.1,
  leading: 0.35,
  head: 1.02,
  headNear: 0.71,
  aboveTitle: 0.1,
  farAbove: -0.2,
  afterText: -0.23,
  inText: -0.42,
  farBelow: -0.27,
  credit: -0.01,
  repeated: -0.07,
  listed: -0.42,
  first: 0.92,
  earlier: -0.22,
  bullet: 0.06,
};
