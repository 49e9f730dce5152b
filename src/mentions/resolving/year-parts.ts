import {
  civil,
  type DayNumber,
  dayNumber,
  daysIn,
  type Weekday,
  weekdayOf,
} from '../../text/calendar.ts';
import type { Direction, Holiday, PartOfYear, Period, Which, YearPart } from '../expression.ts';
import { datePeriod, dayPeriod, daysOf, partPeriod } from '../period.ts';

/** The part of a year that is meant, seen from `day`. */
export function partFrom(
  { part, which, weekday }: PartOfYear,
  direction: Direction | null,
  day: DayNumber,
): Period | null {
  const around = partsAround(part, day);
  const fitting = around.filter((period) => weekdayOf(daysOf(period)[0]) === weekday);
  return chosen(fitting.length > 0 ? fitting : around, which ?? direction, day);
}

/** Of a part's years the one that is meant. */
function chosen(
  periods: readonly Period[],
  side: Direction | Which | null,
  day: DayNumber,
): Period | null {
  const begun = periods.findLast((period) => daysOf(period)[0] <= day);
  const open = periods.find((period) => daysOf(period)[1] >= day);
  switch (side) {
    case 'last':
    case 'previous':
      return periods.findLast((period) => daysOf(period)[1] < day) ?? null;
    case 'next':
    case 'following':
      return periods.find((period) => daysOf(period)[0] > day) ?? null;
    case 'this':
      // A winter lies in two years.
      return periods[1]?.unit === 'season'
        ? oriented(begun, open, null, day)
        : (periods[1] ?? null);
    default:
      return oriented(begun, open, side, day);
  }
}

/** Days within which what is nearest is meant, whatever the tense. */
const NEAR = 45;

/** What is told without a tense is mostly past: how many times as far it may lie. */
const PAST = 1.2;

/** By tense, unless the other one is near: `hoped to rebuild after the Aug. 7 bombings`. */
function oriented(
  before: Period | undefined,
  after: Period | undefined,
  direction: Direction | null,
  day: DayNumber,
): Period | null {
  if (before === undefined || after === undefined) return before ?? after ?? null;
  const [back, ahead] = [day - daysOf(before)[1], daysOf(after)[0] - day];
  if (Math.min(back, ahead) <= NEAR) return back <= ahead ? before : after;
  // Firms report of quarters that are over.
  const isReport = before.unit === 'quarter' || before.unit === 'half';
  if (direction === null) return isReport || back <= ahead * PAST ? before : after;
  return direction === 'past' ? before : after;
}

/** The part of the year before, the same year and the year after that of `day`, in this order; not 29 February in a common year. */
function partsAround(part: YearPart, day: DayNumber): readonly Period[] {
  const { year } = civil(day);
  return [year - 1, year, year + 1].map((one) => partOf(part, one)).filter((one) => one !== null);
}

/** The part of `year`; null for 29 February in a common year. */
export function partOf(part: YearPart, year: number): Period | null {
  switch (part.unit) {
    case 'day':
      return datePeriod(year, part.month, part.day);
    case 'holiday':
      return dayPeriod(holidayIn(part.holiday, year));
    default:
      return partPeriod(part.unit, year, part.number);
  }
}

function holidayIn(holiday: Holiday, year: number): DayNumber {
  if ('easter' in holiday) return easter(year) + holiday.easter;
  const { month, weekday, nth, plus } = holiday;
  return nthWeekday(year, month, weekday, nth) + plus;
}

function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): DayNumber {
  if (nth < 0) {
    const last = dayNumber(year, month, daysIn(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the full moon of the church, which Gauss's rule finds. */
function easter(year: number): DayNumber {
  const century = Math.floor(year / 100);
  const moon =
    (19 * (year % 19) +
      century -
      Math.floor(century / 4) -
      Math.floor((8 * century + 13) / 25) +
      15) %
    30;
  const late = moon === 29 || (moon === 28 && year % 19 > 10) ? 1 : 0;
  const full = dayNumber(year, 3, 21) + moon - late;
  return full + 7 - (weekdayOf(full) % 7);
}
