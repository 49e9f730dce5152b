import type { Grove } from '../../lines/model/forest.ts';
import { groveOf } from '../../lines/model/weights.ts';
import { BYLINE_FEATURES } from './byline-features.ts';
import weights from './byline-weights.json' with { type: 'json' };

/** Judges of a line that names people whether it names the authors. */
export interface BylineModel {
  readonly grove: Grove;
  /** Where no line scores more, it is better to name nobody. */
  readonly least: number;
}

/** An invented author is worse than a missing one: from here on few are invented, by cross-validation over domains. */
export const LEAST_BYLINE = 0.5;

/** @throws while loading if the weights were trained on other features */
export const BYLINE_MODEL: BylineModel = {
  grove: groveOf(weights, BYLINE_FEATURES),
  least: LEAST_BYLINE,
};
