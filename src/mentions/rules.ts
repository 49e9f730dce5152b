import type { Parser, Refiner } from './found.ts';
import type { Language } from './languages/language.ts';
import { dayMonthYear } from './parsers/day-month-year.ts';
import { dayMonthYearHyphens } from './parsers/day-month-year-hyphens.ts';
import { isoDay } from './parsers/iso-day.ts';
import { monthDayYear } from './parsers/month-day-year.ts';
import { monthYear } from './parsers/month-year.ts';
import { unambiguous, yearFirst } from './parsers/numeric.ts';
import { longest } from './refiners/longest.ts';
import { standingAlone } from './refiners/standing-alone.ts';
import { vocabulary } from './vocabulary.ts';

/** The ways of writing a date that are known in `language`. Of equally long finds the earlier rule's stays. */
export function parsersFor(language: Language): readonly Parser[] {
  const words = vocabulary(language);
  return [
    // Numbers alone first: they mean the same in every language.
    isoDay,
    yearFirst,
    unambiguous,
    // Words with a day before words without: a month and year within them is shorter and gives way.
    dayMonthYearHyphens(words),
    dayMonthYear(words),
    monthDayYear(words),
    monthYear(words),
  ];
}

export const REFINERS: readonly Refiner[] = [
  // First: what is dropped below, or is no day of the calendar, must not give way to the shorter date within it (`31 September 2018`).
  longest,
  // Last: it looks at what stands around a date, and needs its final ends.
  standingAlone,
];
