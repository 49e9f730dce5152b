import { bestOf, type Weights, weightsOf } from '../../lines/ranking.ts';
import {
  PUBLISHED_FEATURES,
  type PublishedFeature,
  publishedFeatures,
} from './published-features.ts';
import type { Dated, Dating } from './published-lines.ts';
import weights from './published-weights.json' with { type: 'json' };

export type PublishedWeights = Weights<PublishedFeature | 'base'>;

/** @throws while loading if the weights were fitted on other features */
export const PUBLISHED_WEIGHTS: PublishedWeights = weightsOf(weights, PUBLISHED_FEATURES);

/** The date that is likeliest the one of publication; null where it is better to name none. */
export function publishedDate(dating: Dating, ranked: PublishedWeights): Dated | null {
  const features = publishedFeatures(dating);
  const rows = dating.dated.map((dated, index) => ({ dated, features: features[index] ?? {} }));
  return bestOf(rows, (row) => row.features, ranked)?.dated ?? null;
}
