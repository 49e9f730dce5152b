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
    // `in 1066`; `from 1100 to 1300` are rather numbers of something.
    '(?<=(in|since|before|after|during) the?) old=year (?!percent|measure|units|unit|hyphen (unit|units))',
    '(?<=(preposition|phase|edge|year) hyphen? the?) within=year (?!percent|measure|units|unit|hyphen (unit|units))',
    '(?<!currency|number|numbered|hyphen|slash) alone=year (?!percent|measure|units|unit|number|slash|hyphen (unit|units))',
  ],
  read(match) {
    const name = ['year', 'old', 'within', 'alone'].find((one) => match.has(one)) ?? '';
    if (match.has('unit') && match.word('unit') !== 'year') return null;
    const number = match.number(name);
    const least = name === 'alone' ? 1900 : name === 'within' ? 1500 : 1001;
    const isLikely = number >= least && number < (name === 'alone' ? 2050 : 2200);
    return isLikely ? { meaning: fixed(datePeriod(number)) } : null;
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
