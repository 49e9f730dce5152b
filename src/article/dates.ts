import { datesIn, tokensOf } from '../lines/dates.ts';
import type { DateSpan, Span } from '../model.ts';
import { dateSpan } from '../text/dates.ts';
import { orderNear } from './date-order.ts';

/** A date in a text, and where. */
export interface ReadDate {
  readonly value: DateSpan;
  readonly at: Span;
}

/**
 * The most exact date with its year that a line about the article states. In figures day and month are told apart by
 * the dots of `24.3.1987`, written day first wherever they are used; by a number above 12; or by the month's name next
 * to the same day in `nearby` (a dateline). Null rather than a guess.
 */
export function readDate(text: string, nearby: string): ReadDate | null {
  let best: ReadDate | null = null;
  for (const date of datesIn(tokensOf(text))) {
    const { year, month, day, start, end } = date;
    const order = date.isAmbiguous ? orderNear(date, nearby) : 'day-first';
    if (order === null) continue;
    const isSwapped = order === 'month-first' && day !== null;
    const value = isSwapped ? dateSpan(year, day, month) : dateSpan(year, month, day ?? undefined);
    if (value === null) continue;
    if (best === null || value.edtf.length > best.value.edtf.length)
      best = { value, at: { start, end } };
  }
  return best;
}
