import type { DateSpan } from '../model.ts';
import { type DayNumber, numberOf } from '../text/calendar.ts';

/** The last included. */
export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export function daysOf({ earliest, latest }: Pick<DateSpan, 'earliest' | 'latest'>): Days {
  return { from: numberOf(earliest), to: numberOf(latest) };
}

export function length({ from, to }: Days): number {
  return to - from + 1;
}

/** The days that both allow; null where there is none. */
export function common(a: Days, b: Days): Days | null {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from <= to ? { from, to } : null;
}

/** Days between, 0 for neighbours and for those that overlap. */
export function gap(a: Days, b: Days): number {
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to) - 1);
}
