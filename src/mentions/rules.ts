import type { Language } from './languages/language.ts';
import type { Parser, Refiner } from './parser.ts';
import { ago, earlier } from './parsers/ago.ts';
import { deicticDay, reference, same } from './parsers/deictic.ts';
import { countedDuration, singleDuration, vagueDuration } from './parsers/duration.ts';
import { holiday } from './parsers/holiday.ts';
import { month } from './parsers/month.ts';
import { dayOfMonth, monthDay } from './parsers/month-day.ts';
import { isoDay, numericDay } from './parsers/numeric.ts';
import { ofMonth } from './parsers/of-month.ts';
import { quarter, reportedQuarter, yearBefore } from './parsers/quarter.ts';
import { rangeOfDays, rangeOfMonths } from './parsers/range.ts';
import {
  relativeDuration,
  relativeUnit,
  theUnit,
  unitBeyond,
  unitEnd,
  vaguePast,
} from './parsers/relative-unit.ts';
import { season } from './parsers/season.ts';
import { everyPart, everyUnit, everyWeekday, rate } from './parsers/set.ts';
import { clockTime, partOfDay } from './parsers/time-of-day.ts';
import { weekday, weekend } from './parsers/weekday.ts';
import { dayMonthYear, monthDayYear } from './parsers/written-day.ts';
import { monthYear } from './parsers/written-month.ts';
import { shortYear, year } from './parsers/year.ts';
import { century, decade } from './parsers/years.ts';
import { figures } from './refiners/figures.ts';
import { longest } from './refiners/longest.ts';
import { modified } from './refiners/modified.ts';
import { sameDay } from './refiners/same-day.ts';
import { standingAlone } from './refiners/standing-alone.ts';
import { timed } from './refiners/timed.ts';
import { within } from './refiners/within.ts';

/** The ways of speaking of time that are known in `language`. Of equally long finds the earlier rule's stays. */
export function parsersFor({ parsers = [], grammar = PARSERS }: Language): readonly Parser[] {
  return [...parsers, ...grammar];
}

const PARSERS: readonly Parser[] = [
  // Numbers alone first: they mean the same in every language.
  isoDay,
  numericDay,
  // Words with a day before words without: a month and year within them is shorter and gives way.
  // First, of days as long as those of `monthDay`: a range's other end says the year.
  rangeOfDays,
  rangeOfMonths,
  dayMonthYear,
  monthDayYear,
  monthYear,
  monthDay,
  ofMonth,
  month,
  dayOfMonth,
  holiday,
  season,
  quarter,
  reportedQuarter,
  // Before `ago`, of the same length: a year ago can mean a quarter.
  yearBefore,
  century,
  decade,
  shortYear,
  year,
  weekday,
  deicticDay,
  reference,
  same,
  ago,
  earlier,
  relativeDuration,
  vaguePast,
  relativeUnit,
  theUnit,
  unitBeyond,
  unitEnd,
  weekend,
  // Before durations: `a week` is within it.
  rate,
  everyUnit,
  everyWeekday,
  everyPart,
  clockTime,
  partOfDay,
  countedDuration,
  singleDuration,
  vagueDuration,
];

/** In the order in which they go over the candidates. */
export const REFINERS: readonly Refiner[] = [
  // First: what is dropped below, or is no day of the calendar, must not give way to the shorter date within it (`31 September 2018`).
  longest,
  // Before what joins and widens: it needs the ends of the words alone.
  standingAlone,
  // Like it, by the words beside; what it drops is no part of a whole.
  figures,
  within,
  timed,
  // Now it is known which times have their day.
  sameDay,
  // Last: `early` is said of the whole.
  modified,
];
