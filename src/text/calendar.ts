import type { IsoDay } from '../model.ts';

/**
 * Days of the proleptic Gregorian calendar as whole numbers: 0 is 1 March of the year 0, so that a leap day ends its
 * year. Mentions are resolved many times over; a number is added to and compared at no cost.
 */
export type DayNumber = number;

/** Weekdays as in ISO 8601: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day by its year, month and day of the month. */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days in 400, 100, 4 and 1 years of the Gregorian calendar, of which the last one or none is a leap year's. */
const ERA = 146_097;

/** The number of a day that need not exist: 31 September is 1 October. Years from 0 on. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const sinceMarch = (month + 9) % 12;
  const y = year - (month <= 2 ? 1 : 0);
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * sinceMarch + 2) / 5) + day - 1;
}

/** Year, month and day of `number`. */
export function civil(number: DayNumber): Civil {
  const era = Math.floor(number / ERA);
  const rest = number - era * ERA;
  const yearOfEra = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = rest - (365 * yearOfEra + leaps);
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((sinceMarch + 2) % 12) + 1;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * sinceMarch + 2) / 5) + 1,
  };
}

/** Days in a month, 28 to 31. */
export function daysIn(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The weekday of any day, also before day 0. */
export function weekdayOf(number: DayNumber): Weekday {
  return WEEKDAYS[(((number + 2) % 7) + 7) % 7] ?? 1;
}

/** 1 March of the year 0 is a Wednesday. */
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The number of a written day. */
export function numberOf(day: IsoDay): DayNumber {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The day of that number as it is written; null outside the years 1 to 9999. */
export function isoDay(number: DayNumber): IsoDay | null {
  const { year, month, day } = civil(number);
  const written = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  return isWrittenDay(written) ? written : null;
}

/** A whole number from 0 on with zeros before it, at least `length` digits long. */
export function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** Whether `number` is that of a weekday, 1 to 7. */
export function isWeekday(number: number): number is Weekday {
  return Number.isInteger(number) && number >= 1 && number <= 7;
}

/** Written like a day; whether the calendar has it is known elsewhere. */
export function isWrittenDay(text: string): text is IsoDay {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith('0000');
}
