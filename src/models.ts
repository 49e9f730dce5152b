import { BYLINE_MODEL, type BylineModel } from './article/fields/byline-model.ts';
import { PUBLISHED_WEIGHTS, type PublishedWeights } from './article/fields/published-model.ts';
import { HEADLINE_WEIGHTS, type HeadlineWeights } from './lines/headline-model.ts';
import type { Model } from './lines/model/judge.ts';
import { MODELS } from './lines/model/trained.ts';
import type { Format } from './model.ts';

/** By what the candidates for an article's fields are ranked. */
export interface FieldModels {
  readonly byline: BylineModel;
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
    byline: BYLINE_MODEL,
    published: PUBLISHED_WEIGHTS,
  };
}
