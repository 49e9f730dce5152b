import { isWeekday } from '../../text/calendar.ts';
import type { Meaning } from '../expression.ts';
import { dayNumbered, fixed, NOTHING, partOfYear } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import type { Match } from '../pattern.ts';
import { datePeriod, fullYear } from '../period.ts';
import { whichOf } from '../which.ts';
import { LEAP } from './month-day.ts';

/** 2018年, 平成30年, 令和元年: a year that stands by itself. */
const YEAR = '(year=year year-mark|era=era (count=(day|number) year-mark|first=first-year))';
/** The same, and 18年, which a month behind it makes a year. */
const ANY_YEAR =
  '(year=year year-mark|era=era (count=(day|number) year-mark|first=first-year)|short=(day|number) year-mark)';
const MONTH = 'month=day month-mark';
const DAY = 'day=day (day-mark|date-mark)';
const WEEKDAY = '(shown=weekday-mark|named=weekday|mark inner=weekday mark)?';
const WHICH = '(which=(last|next|this))?';

/** 2018年9月14日, 2018년 9월 14일, 平成30年9月14日(金), 18年9月14日. */
export const markedDay: Parser = {
  name: 'year-month-day',
  patterns: [`${ANY_YEAR} ${MONTH} ${DAY} ${WEEKDAY}`],
  read: (match) => dated(match, match.number('month'), match.number('day')),
};

/** 2018年9月. */
export const markedMonth: Parser = {
  name: 'year-month',
  patterns: [`${ANY_YEAR} ${MONTH} (?!measure)`],
  read: (match) => dated(match, match.number('month')),
};

/** 2018年, 令和元年. Years before 1500 are mostly a count of them. */
export const markedYear: Parser = {
  name: 'year',
  patterns: [`${WHICH} ${YEAR} fiscal? (?!measure)`],
  read: (match) => (yearOf(match) < 1500 ? null : dated(match)),
};

/** 1980年代, 80년대. */
export const markedDecade: Parser = {
  name: 'decade',
  patterns: ['year=(year|number|day) decade-mark'],
  read(match) {
    const year = match.number('year');
    if (year % 10 !== 0 || (year >= 100 && year < 1500)) return { meaning: NOTHING };
    // 10年代 and 20年代 are of this century.
    const century = year >= 100 ? 0 : year < 30 ? 2000 : 1900;
    return { meaning: fixed({ unit: 'decade', index: (century + year) / 10 }) };
  },
};

/** 9月14日, 9月14号, 지난 9월 14일, 9月14日（星期五）. */
export const markedMonthDay: Parser = {
  name: 'month-day',
  patterns: [`${WHICH} ${MONTH} ${DAY} ${WEEKDAY} (?!measure)`],
  read(match) {
    const [month, day] = [match.number('month'), match.number('day')];
    if (datePeriod(LEAP, month, day) === null) return { meaning: NOTHING };
    const part = { unit: 'day', month, day } as const;
    const meaning = partOfYear(part, whichOf(match.word('which')));
    return { meaning: { ...meaning, weekday: weekdayOf(match) } };
  },
};

/** 8月10日至12日, `8월 10일부터 12일까지`: the month, and the year, of the first is that of the second. */
export const markedRangeEnd: Parser = {
  name: 'month-day',
  patterns: [
    '(?<=(year=year year-mark)? month=day month-mark day day-mark? (to|hyphen|comma|mark|and)) day=day (day-mark|date-mark) (?!measure)',
  ],
  read(match) {
    const [month, day] = [match.number('month'), match.number('day')];
    if (datePeriod(LEAP, month, day) === null) return { meaning: NOTHING };
    if (match.has('year')) return dated(match, month, day);
    return { meaning: partOfYear({ unit: 'day', month, day }) };
  },
};

/** 9月14～16日, `9월 14∼16일`: the first day has no mark of its own. */
export const markedRangeStart: Parser = {
  name: 'month-day',
  patterns: [
    `${ANY_YEAR}? ${MONTH} day=day (?=(to|hyphen|comma|mark|and) day (day-mark|date-mark))`,
  ],
  read(match) {
    const [month, day] = [match.number('month'), match.number('day')];
    if (datePeriod(LEAP, month, day) === null) return { meaning: NOTHING };
    if (match.has('year') || match.has('era') || match.has('short'))
      return dated(match, month, day);
    return { meaning: partOfYear({ unit: 'day', month, day }) };
  },
};

/** 9月, 지난 5월, 三月. */
export const markedMonthAlone: Parser = {
  name: 'month',
  patterns: [`${WHICH} ${MONTH} (?!measure|date-mark|day day-mark)`],
  read(match) {
    const number = match.number('month');
    if (number < 1 || number > 12) return { meaning: NOTHING };
    return { meaning: partOfYear({ unit: 'month', number }, whichOf(match.word('which'))) };
  },
};

/** 14日, 지난 14일, 오는 17일: a day of a month of which the text speaks. */
export const markedDayOfMonth: Parser = {
  name: 'day-of-month',
  patterns: [`(?<!numbering) ${WHICH} day=day day-mark ${WEEKDAY} (?!measure)`],
  read(match) {
    const day = match.number('day');
    // 三日 is three days, 1日3回 is three times a day.
    const isCount = !/\d/.test(match.text('day')) && day <= 10;
    if (day < 1 || isCount || (day === 1 && /^ ?\d/.test(match.next))) return null;
    return { meaning: dayNumbered(day, whichOf(match.word('which'))) };
  },
};

/** 农历八月十五日, 음력 8월 15일: of the lunar calendar, whose days lie elsewhere. */
export const lunarDay: Parser = {
  name: 'lunar-day',
  patterns: [`lunar ${ANY_YEAR}? ${MONTH} (day day-mark?)?`],
  read: () => ({ meaning: NOTHING }),
};

function dated(match: Match, month?: number, day?: number): { readonly meaning: Meaning } {
  return { meaning: fixed(datePeriod(yearOf(match), month, day)) };
}

/** The year of an era counts from its first, whose year before is the era's value; a short year is of 1940 to 2039. */
function yearOf(match: Match): number {
  if (match.has('year')) return match.number('year');
  if (match.has('era'))
    return match.number('era') + (match.has('first') ? 1 : match.number('count'));
  const short = match.number('short');
  return short < 100 ? fullYear(short) : 0;
}

function weekdayOf(match: Match) {
  const name = ['shown', 'named', 'inner'].find((one) => match.has(one)) ?? '';
  const day = match.number(name);
  return isWeekday(day) ? day : null;
}
