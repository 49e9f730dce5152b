import { fixed } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { datePeriod } from '../period.ts';

/** `9/11`: the attacks of 2001. */
export const september11: Parser = {
  name: 'september-11',
  patterns: ['month=day slash day=day'],
  read: (match) =>
    match.text('month') === '9' && match.text('day') === '11'
      ? { meaning: fixed(datePeriod(2001, 9, 11)) }
      : null,
};

/** `Black Monday`, `D-Day`: a day of history, with a capital. */
export const namedDay: Parser = {
  name: 'named-day',
  patterns: ['day=named-day'],
  read(match) {
    if (/^\p{Ll}/u.test(match.text('day'))) return null;
    const [year = 0, month, day] = match.word('day').split('-').map(Number);
    return { meaning: fixed(datePeriod(year, month, day)) };
  },
};
