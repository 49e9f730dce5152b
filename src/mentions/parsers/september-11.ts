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
