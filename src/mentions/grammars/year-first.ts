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
  markedRangeStart,
  markedYear,
} from '../parsers/marked.ts';
import { isoDay, yearFirstDay } from '../parsers/numeric.ts';
import { unitEnd } from '../parsers/relative-unit.ts';
import { everyWeekday } from '../parsers/set.ts';
import { dayOfShifted, shiftedUnit, thatDay, weekdayOfShifted } from '../parsers/shifted.ts';
import { weekend } from '../parsers/weekday.ts';
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
  markedRangeStart,
  markedRangeEnd,
  dayOfShifted,
  markedMonthAlone,
  markedDayOfMonth,
  markedDecade,
  markedYear,
  weekdayOfShifted,
  plainWeekday(false),
  { ...weekend, patterns: ['unit=unit'] },
  { ...everyWeekday, patterns: ['every day=weekday'] },
  unitEnd,
  deicticDay,
  thatDay,
  shiftedUnit,
];
