import type { Meaning } from '../expression.ts';
import { withAsciiDigits } from '../lexing/characters.ts';
import { NOTHING, partOfYear } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { datePeriod, fullYear } from '../period.ts';
import { LEAP } from './month-day.ts';

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
 * `2018/09/14`, since no country writes the day second after a year; `14.09.2018`, `9/14/2018`, `9/14/18` where one part
 * is no month, so that the order is known; `7/8/2007` for one of two days.
 */
export const numericDay: Parser = {
  name: 'numeric-day',
  patterns: ['date=numeric'],
  read(match) {
    const written = match.word('date');
    const [first = 0, second = 0, third = 0] = written.split(/[./]/).map(Number);
    if (/^\d{4}\/\d\d\/\d\d$/.test(written)) return { meaning: dated(first, second, third) };
    if (!/^\d{1,2}(?:\/\d{1,2}\/(?:\d{4}|\d\d)|\.\d{1,2}\.\d{4})$/.test(written))
      return { meaning: NOTHING };
    const year = third >= 100 ? third : fullYear(third);
    return {
      meaning: eitherOf(dated(year, first, second), dated(year, second, first), year, written),
    };
  },
};

/** Of two readings the one that is a day; of two days both, but for `10.9.2018`, which can be a number of something. */
function eitherOf(monthFirst: Meaning, dayFirst: Meaning, year: number, written: string): Meaning {
  if (monthFirst.kind !== 'fixed') return dayFirst;
  if (dayFirst.kind !== 'fixed' || monthFirst.period.index === dayFirst.period.index)
    return monthFirst;
  if (written.includes('.')) return NOTHING;
  return { kind: 'either', year, days: [monthFirst.period, dayFirst.period] };
}

/** `14.09.2018`, `14/9/2018`, `14-09-2018`, `14. 9. 2018`, and behind a preposition `14.09.18`, where days come first. */
export const dayFirstDay: Parser = {
  name: 'numeric-day',
  patterns: [
    '(?<=on|the|from|until|since|by|of|in) short=numeric',
    'date=numeric',
    'date=(day hyphen day hyphen year)',
    'date=(day stop day stop year)',
  ],
  read(match) {
    const written = withAsciiDigits(match.text(match.has('short') ? 'short' : 'date'));
    const [day = '', month = '', year = ''] = written.split(/[./–‐‑-]\s*/u);
    if (day.length === 4) return { meaning: dated(Number(day), Number(month), Number(year)) };
    const isShort = match.has('short') && /^\d\d\D\d\d\D\d\d$/.test(written);
    if (year.length !== 4 && !isShort) return { meaning: NOTHING };
    const full = isShort ? fullYear(Number(year)) : Number(year);
    return { meaning: dated(full, Number(month), Number(day)) };
  },
};

/** `am 14.9.`, `Freitag, 14. 9.`: with a stop behind both, where a word beside it says that it is a day. */
export const stoppedDay: Parser = {
  name: 'numeric-day',
  patterns: [
    'weekday (comma|mark)? the? date=(number stop|day stop day stop) (?!year)',
    '(?<=on|from|until|since|by) date=(number stop|day stop day stop) (?!year)',
  ],
  read(match) {
    const [, day, month] = /^(\d{1,2})\.\s?(\d{1,2})\.$/.exec(match.text('date')) ?? [];
    if (day === undefined || datePeriod(LEAP, Number(month), Number(day)) === null) return null;
    return { meaning: partOfYear({ unit: 'day', month: Number(month), day: Number(day) }) };
  },
};

/** `2018/9/14`, `2018.9.14`, `2018. 9. 14.`, where years come first. */
export const yearFirstDay: Parser = {
  name: 'numeric-day',
  patterns: ['date=numeric', 'date=(year stop day stop day) stop?'],
  read(match) {
    const written = withAsciiDigits(match.text('date'));
    const [year = 0, month = 0, day = 0] = written.split(/[./]\s*/u).map(Number);
    return { meaning: dated(year, month, day) };
  },
};

function dated(year: number, month: number, day: number): Meaning {
  const isNews = year >= 1000 && year < 2200;
  const period = isNews ? datePeriod(year, month, day) : null;
  return period === null ? NOTHING : { kind: 'fixed', period };
}
