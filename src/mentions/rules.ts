import type { Language } from './languages/language.ts';
import type { Parser, Refiner } from './parser.ts';
import { isoDay, numericDay } from './parsers/numeric.ts';
import { dayMonthYear, monthDayYear } from './parsers/written-day.ts';
import { monthYear } from './parsers/written-month.ts';
import { longest } from './refiners/longest.ts';
import { standingAlone } from './refiners/standing-alone.ts';

/** The ways of speaking of time that are known in `language`. Of equally long finds the earlier rule's stays. */
export function parsersFor({ parsers = [] }: Language): readonly Parser[] {
  return [
    ...parsers,
    // Numbers alone first: they mean the same in every language.
    isoDay,
    numericDay,
    // Words with a day before words without: a month and year within them is shorter and gives way.
    dayMonthYear,
    monthDayYear,
    monthYear,
  ];
}

export const REFINERS: readonly Refiner[] = [
  // First: what is dropped below, or is no day of the calendar, must not give way to the shorter date within it (`31 September 2018`).
  longest,
  // Last: it looks at what stands around a date, and needs its final ends.
  standingAlone,
];
