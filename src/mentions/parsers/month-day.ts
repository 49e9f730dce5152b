import { isWeekday } from '../../text/calendar.ts';
import type { Meaning } from '../expression.ts';
import { dayNumbered, NOTHING } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { datePeriod } from '../period.ts';
import { whichOf } from '../which.ts';

/** A leap year: it has every day that any year has. */
export const LEAP = 2000;

/** `September 14`, `Sept. 14th`, `Monday, Oct. 26`, `the 14th of September`, `14 September`, `the week of May 6`, without a year. */
export const monthDay: Parser = {
  name: 'month-day',
  patterns: [
    '(weekday=weekday comma?)? month=month the? day=(day|ordinal) (?!percent|hyphen (unit|units))',
    '(weekday=weekday comma?)? the? day=(day|ordinal) of? month=month',
    'which=(last|next|this) month=month day=(day|ordinal)',
    'the unit=unit (of|ended|ending) month=month day=(day|ordinal)',
  ],
  read(match) {
    // `march 6 miles`
    if (/^(?:may|mar|march)\b/.test(match.text('month'))) return null;
    const [month, day, weekday] = [
      match.number('month'),
      match.number('day'),
      match.number('weekday'),
    ];
    if (match.has('unit') && match.word('unit') !== 'week') return null;
    if (datePeriod(LEAP, month, day) === null) return { meaning: NOTHING };
    const meaning: Meaning = {
      kind: 'part-of-year',
      part: { unit: 'day', month, day },
      which: whichOf(match.word('which')),
      of: null,
      weekday: isWeekday(weekday) ? weekday : null,
      ...(match.has('unit') ? { grain: 'week' as const } : {}),
    };
    return { meaning };
  },
};

/** `on the 14th`, `Friday the 14th`: a day of a month of which the text speaks. Not `on the 14th floor`. */
export const dayOfMonth: Parser = {
  name: 'day-of-month',
  patterns: [
    '(?<=on) the day=ordinal (?=stop|comma|break|mark|and|or|to)',
    'weekday comma? the day=ordinal (?=stop|comma|break|mark|and|or|to|in|at)',
  ],
  read(match) {
    const day = match.number('day');
    const isDay = /\d/.test(match.text('day')) && day >= 1 && day <= 31;
    return isDay ? { meaning: dayNumbered(day) } : null;
  },
};
