import { isWeekday, type Weekday } from '../../text/calendar.ts';
import type { PartOfYear } from '../expression.ts';
import { fixed, partOfYear } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import type { Match } from '../pattern.ts';
import { grained } from '../period.ts';
import { partOf } from '../resolving/year-parts.ts';

const SATURDAY = 6;

/** `the first week of September`, `the last Friday in May 2018`, `the second weekend of June`, `the last day of August`. */
export const ofMonth: Parser = {
  name: 'of-month',
  patterns: [
    'the? (nth=ordinal|last=last) (unit=unit|weekday=weekday) (of|in) month=month (comma? year=year)?',
  ],
  read(match) {
    const named = partNamed(match);
    if (named === null) return null;
    if (!match.has('year')) return { meaning: named };
    const period = partOf(named.part, match.number('year'));
    return { meaning: fixed(period && grained(period, named.grain)) };
  },
};

/** Null for a part that a month does not have, and for `the past week`. */
function partNamed(match: Match): PartOfYear | null {
  const month = match.number('month');
  const nth = match.has('last') ? -1 : match.number('nth');
  if (nth > 5 || (match.has('last') && match.text('last').toLowerCase() !== 'last')) return null;
  const weekday = match.number('weekday');
  if (isWeekday(weekday)) return nthWeekday(month, weekday, nth);
  switch (match.word('unit')) {
    case 'day':
      return partOfYear({ unit: 'day', month, day: nth < 0 ? lastDay(month) : nth });
    case 'week':
      return { ...partOfYear({ unit: 'day', month, day: midOfWeek(month, nth) }), grain: 'week' };
    case 'weekend':
      return { ...nthWeekday(month, SATURDAY, nth), grain: 'weekend' };
    default:
      return null;
  }
}

function nthWeekday(month: number, weekday: Weekday, nth: number): PartOfYear {
  return partOfYear({ unit: 'holiday', holiday: { month, weekday, nth, plus: 0 } });
}

/** In most years: the words do not name the year. */
function lastDay(month: number): number {
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 30;
}

/** A day of the week of which most lies in that part of the month: as ISO 8601 counts the weeks of a year, by the fourth day. */
function midOfWeek(month: number, nth: number): number {
  return nth < 0 ? lastDay(month) - 3 : 7 * nth - 3;
}
