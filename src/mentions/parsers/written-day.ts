import type { Parser, Reading } from '../parser.ts';
import type { Match } from '../pattern.ts';
import { datePeriod } from '../period.ts';

/** `14 September 2018`, `the 14th of September, 2018`, `Fri, 14 Sep 2018`. */
export const dayMonthYear: Parser = {
  name: 'day-month-year',
  patterns: [
    '(weekday comma?)? the? day=(day|ordinal) of? month=month comma? year=year (?!slash|year)',
    // As wire services and databases stamp it: `14-SEP-2018`.
    'day=day hyphen month=month hyphen year=year',
  ],
  read: readDay,
};

/** `September 14, 2018`, `Sept. 10, 2018`, `Sept 10 2018`, `Friday, September 14th, 2018`. */
export const monthDayYear: Parser = {
  name: 'month-day-year',
  patterns: ['(weekday comma?)? month=month the? day=(day|ordinal) comma? year=year (?!zone)'],
  read: readDay,
};

/** A day that the calendar does not have hides the month and year within it. */
function readDay(match: Match): Reading {
  const period = datePeriod(match.number('year'), match.number('month'), match.number('day'));
  return { meaning: period === null ? { kind: 'nothing' } : { kind: 'fixed', period } };
}
