import { NOTHING } from '../meanings.ts';
import type { Parser } from '../parser.ts';

/** `One day he will come`: any day, and no count of them as in `for one day`. */
export const someDay: Parser = {
  name: 'some-day',
  patterns: [
    '(?<!for|in|by|of|after|before|than|approximate|at|from|to|during|and|or|word) one=number unit=unit (?!ago|earlier|later|before|after|of|hyphen|from-now|old)',
  ],
  read: (match) =>
    match.number('one') === 1 && match.word('unit') === 'day' ? { meaning: NOTHING } : null,
};
