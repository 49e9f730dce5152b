import type { Measure } from './measure.ts';
import { cleanUp } from './measures/clean-up.ts';
import { dating } from './measures/dating.ts';
import { events } from './measures/events.ts';
import { mentions } from './measures/mentions.ts';
import { nothingLost } from './measures/nothing-lost.ts';
import { search } from './measures/search.ts';

/** In the order in which they are taken. */
export const MEASURES: readonly Measure[] = [
  // First: a broken promise matters more than any figure.
  nothingLost,
  mentions,
  events,
  dating,
  search,
  // Last: it trains models and takes minutes.
  cleanUp,
];
