import type { DayNumber } from '../../text/calendar.ts';
import type { Expression, Period } from '../expression.ts';
import { daysOf } from '../period.ts';

/** What was spoken of before, from which words like `a year earlier` and `that day` count. */
export interface Anchors {
  readonly previous: Period | null;
  /** The last of what was spoken of that is a day. */
  readonly day: Period | null;
  /** The quarter or half year of which the text reports. */
  readonly reported: Period | null;
}

/** Where a text begins. */
export const NO_ANCHORS: Anchors = { previous: null, day: null, reported: null };

/** What is spoken of once `expression` has been found to mean `period`. Reports are of quarters that are over. */
export function anchorsAfter(
  { meaning }: Expression,
  period: Period | null,
  reference: DayNumber | null,
  anchors: Anchors,
): Anchors {
  if (period === null) return anchors;
  const isPart = period.unit === 'quarter' || period.unit === 'half';
  const isYearAway = meaning.kind === 'shifted' && meaning.unit === 'year';
  const isOver = reference === null || daysOf(period)[1] < reference;
  return {
    previous: period,
    day: period.unit === 'day' ? period : anchors.day,
    reported: isPart && isOver && !isYearAway ? period : anchors.reported,
  };
}
