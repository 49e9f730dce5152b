/**
 * Days as numbers, for what reckons with them in the browser too: nothing here loads a library. Proleptic Gregorian
 * calendar, years 0001 to 9999; day 1 is 0001-01-01. A leap year is one that 4 divides, but 100 only with 400.
 */

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
/** Mean length of a year in days. */
const YEAR = 365.2425;

/** The number of a day written `YYYY-MM-DD`, which must be one of the calendar. */
export function dayNumber(day: string): number {
  return dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The number of a day; of the year after 9999 too, so that every span has an end. */
export function dayOf(year: number, month: number, day: number): number {
  const leap = month > 2 && isLeap(year) ? 1 : 0;
  return daysBefore(year) + (BEFORE_MONTH[month - 1] ?? 0) + leap + day;
}

/** `YYYY-MM-DD` of the day with this number; of the years 0001 to 9999. */
export function dayAt(number: number): string {
  const guess = Math.max(1, Math.floor(number / YEAR));
  const year = [guess + 2, guess + 1, guess].find((one) => daysBefore(one) < number) ?? 1;
  const months = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
  const month = months.find((one) => dayOf(year, one, 0) < number) ?? 1;
  return [pad(year, 4), pad(month, 2), pad(number - dayOf(year, month, 0), 2)].join('-');
}

function daysBefore(year: number): number {
  const past = year - 1;
  return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
