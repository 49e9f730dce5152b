import type { HeadlineFeature } from './headline-features.ts';
import weights from './headline-weights.json' with { type: 'json' };
import type { Weights } from './ranking.ts';

export type HeadlineWeights = Weights<HeadlineFeature | 'base'>;

/** Trained by `src/training/headlines.ts`. */
export const HEADLINE_WEIGHTS: HeadlineWeights = weights;
