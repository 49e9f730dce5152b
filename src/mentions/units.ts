import type { CalendarUnit } from './expression.ts';

/** What a unit of time is to a calendar and to TIMEX3. */
interface UnitOfTime {
  /** How a duration writes a count of it: `P3D`, `PT2H`; the count is multiplied by `times`. */
  readonly designator: string;
  readonly times: number;
  readonly clock: boolean;
  /** In which the calendar counts it; null for units of the clock. */
  readonly calendar: CalendarUnit | null;
}

const clock = (designator: string): UnitOfTime => ({
  designator,
  times: 1,
  clock: true,
  calendar: null,
});
const calendar = (unit: CalendarUnit, designator: string, times = 1): UnitOfTime => ({
  designator,
  times,
  clock: false,
  calendar: unit,
});

/** By the names that lexicons use. */
const UNITS: Readonly<Record<string, UnitOfTime>> = {
  second: clock('S'),
  minute: clock('M'),
  hour: clock('H'),
  day: calendar('day', 'D'),
  night: calendar('day', 'NI'),
  week: calendar('week', 'W'),
  fortnight: calendar('week', 'W', 2),
  weekend: calendar('weekend', 'WE'),
  month: calendar('month', 'M'),
  quarter: calendar('quarter', 'Q'),
  half: calendar('half', 'M', 6),
  year: calendar('year', 'Y'),
  decade: calendar('decade', 'Y', 10),
  century: calendar('century', 'Y', 100),
  millennium: calendar('millennium', 'Y', 1000),
};

/** Of a unit by the name that lexicons use; null for any other word. */
export function unitOf(name: string): UnitOfTime | null {
  return UNITS[name] ?? null;
}

/**
 * The TIMEX3 value of `count` units; `X` for a number of them that is not told. Half a year is written as months, half
 * a day as hours, half an hour as minutes.
 */
export function duration(count: number | 'X', name: string): string {
  const unit = unitOf(name);
  if (unit === null) return 'PX';
  const { designator, times, clock: isClock } = unit;
  const sign = isClock ? 'PT' : 'P';
  if (count === 'X') return `${sign}X${designator}`;
  const amount = Number((count * times).toFixed(2));
  const whole = Math.floor(amount);
  const halved = HALVES[sign + designator];
  if (amount - whole !== 0.5 || halved === undefined) return `${sign}${amount}${designator}`;
  return whole === 0
    ? `P${halved}`
    : `${sign}${whole}${designator}${halved.replace(isClock ? 'T' : '', '')}`;
}

/** By sign and designator: what half a unit is. */
const HALVES: Readonly<Record<string, string>> = { PY: '6M', PD: 'T12H', PTH: 'T30M', PTM: 'T30S' };
