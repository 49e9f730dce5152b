import { fixed } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { datePeriod, fullYear } from '../period.ts';

/** `1989`, `the year 2000`, `fiscal 1988`, `the 1988 period`. */
export const year: Parser = {
  name: 'year',
  patterns: [
    'the? fiscal unit? year=year',
    'the? unit=unit hyphen? year=(year|number)',
    // `the 1988 period`
    'the year=year (unit|period) (?!hyphen|possessive)',
    '(?<=(preposition|phase|edge|year) hyphen? the?) within=year (?!percent|measure|units|unit|hyphen (unit|units))',
    '(?<!currency|number|numbered|hyphen|slash) alone=year (?!percent|measure|units|unit|number|slash|hyphen (unit|units))',
  ],
  read(match) {
    const name = ['year', 'within', 'alone'].find((one) => match.has(one)) ?? '';
    if (match.has('unit') && match.word('unit') !== 'year') return null;
    const number = match.number(name);
    const isLikely = name === 'alone' ? number >= 1900 && number < 2050 : number > 1000;
    return isLikely && number < 2200 ? { meaning: fixed(datePeriod(number)) } : null;
  },
};

/** `'98`, of the twentieth century from 40 on. */
export const shortYear: Parser = {
  name: 'short-year',
  patterns: ['(month=month)? year=short-year (?!units)'],
  read(match) {
    const year = fullYear(match.number('year'));
    const month = match.has('month') ? match.number('month') : undefined;
    return { meaning: fixed(datePeriod(year, month)) };
  },
};
