import type { Measure } from './measure.ts';
import { cleanUp } from './measures/clean-up.ts';
import { nothingLost } from './measures/nothing-lost.ts';
import { search } from './measures/search.ts';

/** In the order in which they are taken. */
export const MEASURES: readonly Measure[] = [
  // First: a broken promise matters more than any figure.
  nothingLost,
  search,
  // Last: it trains models and takes minutes.
  cleanUp,
];
