import { dateSpan } from '../../text/dates.ts';
import type { Refiner } from '../found.ts';

/** Drops what the calendar does not have: `Sept. 31, 2018`. */
export const realDays: Refiner = (candidates) =>
  candidates.filter(({ year, month, day }) => dateSpan(year, month, day) !== null);
