import type { DayNumber } from '../calendar.ts';
import type { Expression, Period } from '../expression.ts';
import { daysOf } from '../period.ts';

/** What was spoken of before, from which words like `a year earlier` and `that day` count. */
export interface Anchors {
  readonly previous: Period | null;
  /** The quarter or half year of which the text reports. */
  readonly reported: Period | null;
}

export const NO_ANCHORS: Anchors = { previous: null, reported: null };

/** What is spoken of once `expression` has been found to mean `period`. Reports are of quarters that are over. */
export function anchorsAfter(
  { meaning }: Expression,
  period: Period | null,
  reference: DayNumber | null,
  { previous, reported }: Anchors,
): Anchors {
  if (period === null) return { previous, reported };
  const isPart = period.unit === 'quarter' || period.unit === 'half';
  const isYearAway = meaning.kind === 'shifted' && meaning.unit === 'year';
  const isOver = reference === null || daysOf(period)[1] < reference;
  return { previous: period, reported: isPart && isOver && !isYearAway ? period : reported };
}
