import type { IsoDay } from '../model.ts';
import { civil, type DayNumber, isoDay, numberOf } from '../text/calendar.ts';
import type { DayOfMonth, Direction, Expression, Meaning, Period, Resolved } from './expression.ts';
import { datePeriod, dayPeriod, daysOf, grained, inWeek, periodOf, timexValue } from './period.ts';
import type { Anchors } from './resolving/anchors.ts';
import { dayAtHand } from './resolving/either.ts';
import { shifted } from './resolving/shifted.ts';
import { unplaced } from './resolving/unplaced.ts';
import { weekdayFrom } from './resolving/weekday.ts';
import { partFrom, partOf } from './resolving/year-parts.ts';
import { isAnaphoric } from './which.ts';

/**
 * What an expression comes to, seen from the day `reference`; null where that is unknown: then what does not stand by
 * itself keeps `X` for what is missing (`XXXX-09-14`, `XXXX-WXX-1`), and has no days.
 */
export function resolve(
  expression: Expression,
  reference: IsoDay | null,
  anchors: Anchors,
): Resolved {
  return written(expression, place(expression, reference && numberOf(reference), anchors));
}

/** Value and days of an expression that means `period`. Of years before 1 and after 9999 nothing can be told. */
export function written({ meaning, time = '' }: Expression, period: Period | null): Resolved {
  const [earliest, latest] = period === null ? [null, null] : daysOf(period).map(isoDay);
  if (period === null || !earliest || !latest)
    return { value: unplaced(meaning) + time, earliest: null, latest: null };
  return { value: timexValue(period) + time, earliest, latest };
}

/** The period that an expression means; null if it has no place on the calendar, or none without a reference. */
export function place(
  { meaning, direction }: Pick<Expression, 'meaning' | 'direction'>,
  reference: DayNumber | null,
  anchors: Anchors,
): Period | null {
  if (meaning.kind === 'fixed') return meaning.period;
  if (meaning.kind === 'shifted') return shifted(meaning, reference, anchors);
  if ('of' in meaning && meaning.of !== null) {
    const whole = place({ meaning: meaning.of, direction }, reference, anchors);
    return whole === null ? null : inside(meaning, daysOf(whole)[0]);
  }
  if (reference === null) return null;
  const isFromBefore = 'which' in meaning && meaning.which !== null && isAnaphoric(meaning.which);
  const start = isFromBefore && anchors.previous !== null ? daysOf(anchors.previous)[0] : reference;
  return placeFrom(meaning, direction, start);
}

/** The part of the week, month or year that begins on `day`. */
function inside(meaning: Meaning, day: DayNumber): Period | null {
  if (meaning.kind === 'weekday') return dayPeriod(inWeek(day, meaning.weekday));
  const { year, month } = civil(day);
  if (meaning.kind === 'day-of-month') return datePeriod(year, month, meaning.day);
  return meaning.kind === 'part-of-year' ? partOf(meaning.part, year) : null;
}

/** What comes again and again: which one is meant, seen from `day`. */
function placeFrom(meaning: Meaning, direction: Direction | null, day: DayNumber): Period | null {
  switch (meaning.kind) {
    case 'weekday':
      return periodOf(meaning.grain ?? 'day', weekdayFrom(meaning, direction, day));
    case 'part-of-year': {
      const part = partFrom(meaning, direction, day);
      return part && grained(part, meaning.grain);
    }
    case 'day-of-month':
      return dayOfMonth(meaning, direction, day);
    case 'either':
      return dayAtHand(meaning, day);
    default:
      return null;
  }
}

/** Days within which a day of a month that is not named is the nearest one. */
const NEAR = 7;

/** The day of that number in the month before, the same or the next. */
function dayOfMonth(
  { day: number, which }: DayOfMonth,
  direction: Direction | null,
  day: DayNumber,
): Period | null {
  const month = periodOf('month', day).index;
  const days = [month - 1, month, month + 1]
    .map((index) => datePeriod(Math.floor(index / 12), (index % 12) + 1, number))
    .filter((period) => period !== null);
  const [back, ahead] = [which === 'last' ? 1 : 0, which === 'next' ? 1 : 0];
  const before = days.findLast(({ index }) => index <= day - back) ?? null;
  const after = days.find(({ index }) => index >= day + ahead) ?? null;
  if (back + ahead > 0) return back > 0 ? before : after;
  if (before === null || after === null) return before ?? after;
  const isAhead = after.index - day < day - before.index;
  // What is near is meant, whatever the tense: that of `14日` can be another verb's.
  const isNear = Math.min(after.index - day, day - before.index) <= NEAR;
  return (direction === null || isNear ? isAhead : direction === 'future') ? after : before;
}
