import type { Meaning } from '../expression.ts';
import type { Parser } from '../parser.ts';
import { datePeriod } from '../period.ts';

/** `2018-09-14`, also with a time of day behind it, of which the day counts. ISO 8601-1:2019, extended format. */
export const isoDay: Parser = {
  name: 'iso-day',
  patterns: ['date=iso'],
  read(match) {
    const written = match.word('date');
    const [year = 0, month = 0, day = 0] = written.slice(0, 10).split('-').map(Number);
    return { meaning: dated(year, month, day), end: match.start + 10 };
  },
};

/**
 * `2018/09/14`, since no country writes the day second after a year; `14.09.2018`, `9/14/2018` only where one part is
 * no month, so that the order is known.
 */
export const numericDay: Parser = {
  name: 'numeric-day',
  patterns: ['date=numeric'],
  read(match) {
    const written = match.word('date');
    const [first = 0, second = 0, third = 0] = written.split(/[./]/).map(Number);
    if (/^\d{4}\/\d\d\/\d\d$/.test(written)) return { meaning: dated(first, second, third) };
    if (!/^\d{1,2}\D\d{1,2}\D\d{4}$/.test(written)) return { meaning: { kind: 'nothing' } };
    if (first > 12 && second <= 12) return { meaning: dated(third, second, first) };
    if (second > 12 && first <= 12) return { meaning: dated(third, first, second) };
    return { meaning: { kind: 'nothing' } };
  },
};

function dated(year: number, month: number, day: number): Meaning {
  const isNews = year >= 1000 && year < 2200;
  const period = isNews ? datePeriod(year, month, day) : null;
  return period === null ? { kind: 'nothing' } : { kind: 'fixed', period };
}
