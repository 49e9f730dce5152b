import {
  civil,
  type DayNumber,
  dayNumber,
  daysIn,
  digits,
  type Weekday,
  weekdayOf,
} from '../text/calendar.ts';
import type { CalendarUnit, Period } from './expression.ts';

/** Parts of a year that a unit counts; a month is one of 12. */
const PARTS = { month: 12, quarter: 4, half: 2, season: 4 } as const;

/** A unit of which a year has so many. */
export type PartUnit = keyof typeof PARTS;

/** Years that a unit counts. */
const YEARS = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;

const isYears = (unit: CalendarUnit): unit is keyof typeof YEARS => unit in YEARS;

/** Day 0 is a Wednesday: the Monday of its week is day −2. */
const MONDAY = -2;

/** A single day. */
export function dayPeriod(day: DayNumber): Period {
  return { unit: 'day', index: day };
}

/** The day, month or year of these numbers; null for a day or month that the calendar does not have. */
export function datePeriod(year: number, month?: number, day?: number): Period | null {
  if (month === undefined) return { unit: 'year', index: year };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return partPeriod('month', year, month);
  return day < 1 || day > daysIn(year, month) ? null : dayPeriod(dayNumber(year, month, day));
}

/** Of a year's last two digits: of the twentieth century from 40 on. */
export function fullYear(short: number): number {
  return short + (short < 40 ? 2000 : 1900);
}

/** `number` counts from 1: the third quarter, September (9), autumn (3). */
export function partPeriod(unit: PartUnit, year: number, number: number): Period {
  return { unit, index: year * PARTS[unit] + number - 1 };
}

/** The period of `unit` in which `day` lies. A weekend lies in every day of its week; a season begins in March. */
export function periodOf(unit: CalendarUnit, day: DayNumber): Period {
  if (unit === 'day') return dayPeriod(day);
  if (unit === 'week' || unit === 'weekend') return { unit, index: Math.floor((day - MONDAY) / 7) };
  const { year, month } = civil(day);
  if (isYears(unit)) return { unit, index: Math.floor(year / YEARS[unit]) };
  if (unit === 'season') return { unit, index: Math.floor((year * 12 + month - 3) / 3) };
  const months = 12 / PARTS[unit];
  return { unit, index: year * PARTS[unit] + Math.floor((month - 1) / months) };
}

/** The period of `grain` in which `period` begins; itself without a grain. */
export function grained(period: Period, grain: CalendarUnit | undefined): Period {
  return grain === undefined ? period : periodOf(grain, daysOf(period)[0]);
}

/** First and last day of a period. Seasons are those of the north, three months from March, June, September, December. */
export function daysOf({ unit, index }: Period): readonly [DayNumber, DayNumber] {
  if (unit === 'day') return [index, index];
  if (unit === 'week') return [MONDAY + index * 7, MONDAY + index * 7 + 6];
  if (unit === 'weekend') return [MONDAY + index * 7 + 5, MONDAY + index * 7 + 6];
  if (isYears(unit)) {
    const years = YEARS[unit];
    return [dayNumber(index * years, 1, 1), dayNumber((index + 1) * years, 1, 1) - 1];
  }
  const months = 12 / PARTS[unit];
  const first = index * months + (unit === 'season' ? 2 : 0);
  return [firstOfMonth(first), firstOfMonth(first + months) - 1];
}

/** `months` since January of the year 0. */
function firstOfMonth(months: number): DayNumber {
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1);
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** TIMEX3: `2018-09-14`, `2018-W37`, `2018-W37-WE`, `2018-09`, `2018-Q3`, `2018-H2`, `2018-FA`, `2018`, `201`, `20`, `2`. */
export function timexValue({ unit, index }: Period): string {
  if (unit === 'day') {
    const { year, month, day } = civil(index);
    return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  }
  if (unit === 'week' || unit === 'weekend')
    return weekValue(index) + (unit === 'week' ? '' : '-WE');
  if (isYears(unit)) return digits(index, 4 - Math.log10(YEARS[unit]));
  const year = digits(Math.floor(index / PARTS[unit]), 4);
  const part = index % PARTS[unit];
  if (unit === 'season') return `${year}-${SEASONS[part] ?? ''}`;
  if (unit === 'month') return `${year}-${digits(part + 1, 2)}`;
  return `${year}-${unit === 'quarter' ? 'Q' : 'H'}${part + 1}`;
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function weekValue(index: number): string {
  const thursday = MONDAY + index * 7 + 3;
  const { year } = civil(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${digits(year, 4)}-W${digits(week, 2)}`;
}

/** The `weekday` of the week in which `day` lies. */
export function inWeek(day: DayNumber, weekday: Weekday): DayNumber {
  return day - weekdayOf(day) + weekday;
}
