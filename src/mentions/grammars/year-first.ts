import type { Parser } from '../parser.ts';
import { deicticDay } from '../parsers/deictic.ts';
import {
  lunarDay,
  markedDay,
  markedDayOfMonth,
  markedDecade,
  markedMonth,
  markedMonthAlone,
  markedMonthDay,
  markedRangeEnd,
  markedYear,
} from '../parsers/marked.ts';
import { isoDay, yearFirstDay } from '../parsers/numeric.ts';
import { everyWeekday } from '../parsers/set.ts';
import { dayOfShifted, shiftedUnit, thatDay, weekdayOfShifted } from '../parsers/shifted.ts';
import { plainWeekday } from '../parsers/weekday-plain.ts';

/** Chinese, Japanese and Korean write the year first, and behind each number what it counts. */
export const YEAR_FIRST: readonly Parser[] = [
  isoDay,
  yearFirstDay,
  // First: it hides the day within it.
  lunarDay,
  markedDay,
  markedMonth,
  markedMonthDay,
  markedRangeEnd,
  dayOfShifted,
  markedMonthAlone,
  markedDayOfMonth,
  markedDecade,
  markedYear,
  weekdayOfShifted,
  plainWeekday,
  { ...everyWeekday, patterns: ['every day=weekday'] },
  deicticDay,
  thatDay,
  shiftedUnit,
];
