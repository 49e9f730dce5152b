import { civil, type DayNumber, dayNumber, digits } from '../../text/calendar.ts';

/** The number of a day written `YYYY-MM-DD`, which must be one of the calendar. */
export function numberAt(day: string): DayNumber {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** `YYYY-MM-DD` of the day with this number; of the years 0001 to 9999. */
export function dayAt(number: DayNumber): string {
  const { year, month, day } = civil(number);
  return [digits(year, 4), digits(month, 2), digits(day, 2)].join('-');
}
