import { BYLINE_WEIGHTS, type BylineWeights } from './article/fields/byline-weights.ts';
import { PUBLISHED_WEIGHTS, type PublishedWeights } from './article/fields/published-weights.ts';
import { HEADLINE_WEIGHTS, type HeadlineWeights } from './lines/headline-model.ts';
import { MODELS, type Model } from './lines/model/judge.ts';
import type { Format } from './model.ts';

/** By what the candidates for an article's fields are ranked. */
export interface FieldModels {
  readonly byline: BylineWeights;
  readonly published: PublishedWeights;
}

/** All that was trained and describes a file; `lines` is null for a format whose lines no model judges. */
export interface Models extends FieldModels {
  readonly lines: Model | null;
  readonly headlines: HeadlineWeights;
}

/** Those that come with the program. */
export function modelsFor(format: Format): Models {
  return {
    lines: MODELS[format],
    headlines: HEADLINE_WEIGHTS,
    byline: BYLINE_WEIGHTS,
    published: PUBLISHED_WEIGHTS,
  };
}
