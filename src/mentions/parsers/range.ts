import { NOTHING, partOfYear } from '../meanings.ts';
import type { Parser, Reading } from '../parser.ts';
import type { Match } from '../pattern.ts';
import { datePeriod, partPeriod } from '../period.ts';
import { LEAP } from './month-day.ts';

/** `Sept. 10-12, 2018`, `10 to 12 September`, `Sept. 30-Oct. 2, 2018`: each day has the month and year that only one of them names. */
export const rangeOfDays: Parser = {
  name: 'range-of-days',
  patterns: [
    '(weekday comma?)? month=month day=(day|ordinal) (?=(hyphen|to|and|until) ((weekday comma?)? month)? (day|ordinal) comma? year=year)',
    '(?<=month=month (day|ordinal) (hyphen|to|and|until)) day=(day|ordinal) comma? year=year',
    '(?<=month=month (day|ordinal) hyphen) day=(day|ordinal) (?!percent|measure|units|unit|month|of|hyphen)',
    // Not `from 5 on Sept. 10 to 12 percent`.
    '(?<=month=month (day|ordinal) (to|and|until)) day=(day|ordinal) (?!percent|measure|units|unit|month|of|word|hyphen)',
    'the? day=(day|ordinal) (?=(hyphen|to|and|until) the? (day|ordinal) of? month=month (comma? year=year)?)',
  ],
  read: readDay,
};

function readDay(match: Match): Reading | null {
  const [month, day] = [match.number('month'), match.number('day')];
  if (/^(?:may|mar|march)\b/.test(match.text('month'))) return null;
  if (!match.has('year')) {
    const isDay = datePeriod(LEAP, month, day) !== null;
    return { meaning: isDay ? partOfYear({ unit: 'day', month, day }) : NOTHING };
  }
  const period = datePeriod(match.number('year'), month, day);
  return { meaning: period === null ? NOTHING : { kind: 'fixed', period } };
}

/** `June and July 2018`, `from June to August 2018`: the first month is one of that year. */
export const rangeOfMonths: Parser = {
  name: 'range-of-months',
  patterns: ['month=month (?=(hyphen|to|and|or|until) month of? year=year)'],
  read: (match) => ({
    meaning: {
      kind: 'fixed',
      period: partPeriod('month', match.number('year'), match.number('month')),
    },
  }),
};
