import type { Entry } from '../model.ts';
import { dayNumber, daysIn, digits, weekdayOf } from '../text/calendar.ts';
import { at } from '../text/maps.ts';
import { rememberingOf } from '../text/remembering.ts';
import { published } from './plans.ts';

/** A place in a month's grid: a day of the month, or null before the first and after the last. */
export type Cell = number | null;

/** The days of a month in weeks of seven. `first`: the weekday with which weeks begin (ISO 8601: 1 is Monday). */
export function weeksOf(year: number, month: number, first: number): readonly (readonly Cell[])[] {
  const days = daysIn(year, month);
  const before = (weekdayOf(dayNumber(year, month, 1)) - first + 7) % 7;
  const weeks = Math.ceil((before + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const day = 7 * week + weekday - before + 1;
      return day < 1 || day > days ? null : day;
    }),
  );
}

/** What a year's articles are by their days (`2018-09-14`) and months (`2018-09`), in the order in which they come. */
export interface ByTime {
  /** Of articles whose day is known. */
  readonly days: ReadonlyMap<string, readonly Entry[]>;
  /** Of articles of which at least the month is known. */
  readonly months: ReadonlyMap<string, readonly Entry[]>;
  readonly years: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * Counts by the first day that a date allows, as the pages of the periods do. Linear, and once for a list: the pages of a
 * long month all have the same one.
 */
export const byTime: (entries: readonly Entry[]) => ByTime = rememberingOf(sort);

function sort(entries: readonly Entry[]): ByTime {
  const days = new Map<string, Entry[]>();
  const months = new Map<string, Entry[]>();
  const years = new Map<string, Entry[]>();
  for (const entry of entries) {
    const date = published(entry);
    if (date === null) continue;
    const [start = ''] = date.edtf.split('/');
    if (date.earliest === date.latest) at(days, start, () => []).push(entry);
    if (start.length > 4) at(months, start.slice(0, 7), () => []).push(entry);
    at(years, start.slice(0, 4), () => []).push(entry);
  }
  return { days, months, years };
}

/** `2018-09`. */
export function monthKey(year: string, month: number): string {
  return `${year}-${digits(month, 2)}`;
}

/** How dark a number of articles is drawn, 1 to 4, beside the most that any has. */
export function shade(number: number, most: number): number {
  return Math.max(1, Math.min(4, Math.ceil((4 * number) / Math.max(4, most))));
}
