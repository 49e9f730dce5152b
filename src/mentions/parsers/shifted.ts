import { isWeekday } from '../../text/calendar.ts';
import type { CalendarUnit, Meaning } from '../expression.ts';
import { dayNumbered, fromPrevious, fromReference } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import type { Match } from '../pattern.ts';
import { unitOf } from '../units.ts';

/** 去年, 지난주, 来月: one word for a unit and how many away. */
export const shiftedUnit: Parser = {
  name: 'relative-unit',
  patterns: ['shift=shifted'],
  read(match) {
    const meaning = shiftOf(match);
    return meaning === null ? null : { meaning };
  },
};

/** 本月14号, 지난달 14일: a day of a month so told. */
export const dayOfShifted: Parser = {
  name: 'day-of-month',
  patterns: ['shift=shifted day=day (day-mark|date-mark)'],
  read(match) {
    const of = shiftOf(match, 'month');
    return of === null ? null : { meaning: dayNumbered(match.number('day'), null, of) };
  },
};

/** 上周五, 下星期日: the day of the week is a number from 1 to 6 in Han characters, or 日 for Sunday. */
export const weekdayOfShifted: Parser = {
  name: 'weekday',
  patterns: ['shift=shifted day=(day|day-mark) (?!measure|units|number|day|year)'],
  read(match) {
    const of = shiftOf(match, 'week');
    const day = match.has('day') && match.number('day') > 0 ? match.number('day') : SUNDAY;
    // 上周3 is three of something.
    if (of === null || /\d/.test(match.text('day')) || !isWeekday(day)) return null;
    return { meaning: { kind: 'weekday', weekday: day, which: null, of } };
  },
};

const SUNDAY = 7;

/** `the day before`, `le lendemain`, 同日: counted from the day that was spoken of. */
export const thatDay: Parser = {
  name: 'that-day',
  patterns: ['day=that-day'],
  read: (match) => ({ meaning: fromPrevious('day', match.number('day')) }),
};

/** Of the value `unit by` of a token; null if it is of another unit than `wanted`. */
function shiftOf(match: Match, wanted?: CalendarUnit): Meaning | null {
  const [name = '', by] = match.word('shift').split(' ');
  const unit = unitOf(name)?.calendar ?? null;
  const isWanted = unit !== null && (wanted === undefined || unit === wanted);
  return isWanted ? fromReference(unit, Number(by)) : null;
}
