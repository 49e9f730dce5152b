import type { Weights } from '../../lines/ranking.ts';
import type { PublishedFeature } from './published-lines.ts';

export const PUBLISHED_WEIGHTS: Weights<PublishedFeature | 'base'> = {
  base: -0.22,
  published: 0.41,
  updated: -0.17,
  pure: 0.32,
  nearlyPure: -0.16,
  wordy: -0.12,
  leading: 0.45,
  head: 0.9,
  headNear: 0.67,
  aboveTitle: 0.13,
  farAbove: -0.2,
  afterText: -0.21,
  inText: -0.36,
  farBelow: -0.25,
  credit: -0.01,
  repeated: -0.22,
  listed: -0.49,
  first: 0.98,
  earlier: -0.19,
  bullet: 0.05,
};
