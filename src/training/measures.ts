import type { Measure } from './measure.ts';
import { cleanUp } from './measures/clean-up.ts';

/** In the order in which they are taken. */
export const MEASURES: readonly Measure[] = [
  // Last: it trains models and takes minutes.
  cleanUp,
];
