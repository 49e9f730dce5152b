import { dayNumber } from '../../text/calendar.ts';
import { dayAt, numberAt } from './days.ts';

/** Days from `first` to `last`, both belonging to it, as numbers (`days.ts`). */
export interface Days {
  readonly first: number;
  readonly last: number;
}

export type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';

/** A day, month, year … or what the window has of it. */
export interface Stretch extends Days {
  /** The part of `YYYY-MM-DD` that its days share: `2018-09`, `2018`, `201` for the 2010s, `20` for the 2000s. */
  readonly key: string;
}

/** Finest first, with the length of their keys. */
const UNITS = [
  ['day', 10],
  ['month', 7],
  ['year', 4],
  ['decade', 3],
  ['century', 2],
] as const satisfies readonly (readonly [Unit, number])[];

/** Fewest days that a unit has. */
const SHORTEST = { day: 1, month: 28, year: 365, decade: 3652, century: 36_524 } as const;

/** The finest unit of which the window has at most `most`; a century where it has more of each. */
export function finestUnit({ first, last }: Days, most: number, from: Unit = 'day'): Unit {
  const start = UNITS.findIndex(([unit]) => unit === from);
  const fits = ([unit]: (typeof UNITS)[number]) => (last - first + 1) / SHORTEST[unit] <= most;
  return UNITS.slice(start).find(fits)?.[0] ?? 'century';
}

/** Most stretches with a name, and so with a link. */
const MOST_NAMED = { day: 62, month: 14, other: 60 } as const;

/** The unit of which stretches have names and links: one of which the window has not too many. */
export function namedUnitOf(window: Days): Unit {
  if (finestUnit(window, MOST_NAMED.day) === 'day') return 'day';
  if (finestUnit(window, MOST_NAMED.month, 'month') === 'month') return 'month';
  return finestUnit(window, MOST_NAMED.other, 'year');
}

/** The units in the window, in order; the first and the last may be cut by its ends. */
export function stretches({ first, last }: Days, unit: Unit): readonly Stretch[] {
  const length = UNITS.find(([one]) => one === unit)?.[1] ?? 10;
  const found: Stretch[] = [];
  for (let at = first; at <= last; ) {
    const key = dayAt(at).slice(0, length);
    const end = lastDay(key);
    found.push({ key, first: at, last: Math.min(end, last) });
    at = end + 1;
  }
  return found;
}

/** All days of a year, a month or a day (`2018`, `2018-09`, `2018-09-14`). */
export function daysOf(key: string): Days {
  return { first: numberAt(`${key}-01-01`.slice(0, 10)), last: lastDay(key) };
}

function lastDay(key: string): number {
  const year = Number(key.slice(0, 4));
  if (key.length === 10) return numberAt(key);
  if (key.length === 7) {
    const month = Number(key.slice(5));
    return dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
  }
  return dayNumber((year + 1) * 10 ** (4 - key.length), 1, 1) - 1;
}

/** Where a day begins in the window, in per cent of its length, to two decimals. */
export function percent({ first, last }: Days, day: number): number {
  return Math.round((10_000 * (day - first)) / (last - first + 1)) / 100;
}
