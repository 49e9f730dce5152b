import type { Format } from '../../model.ts';
import { FEATURES } from './features.ts';
import type { Model } from './judge.ts';
import { LEAST } from './least.ts';
import { groveOf } from './weights.ts';
import htmlWeights from './weights-html.json' with { type: 'json' };
import textWeights from './weights-txt.json' with { type: 'json' };

/**
 * The models by format. Markdown has none: what people write in it, or export to it, is text already.
 * @throws while loading if the weights were trained on other features
 */
export const MODELS: Readonly<Record<Format, Model | null>> = {
  txt: { grove: groveOf(textWeights, FEATURES), least: LEAST.txt },
  html: { grove: groveOf(htmlWeights, FEATURES), least: LEAST.html },
  md: null,
};
