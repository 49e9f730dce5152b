import { fixed, partOfYear } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { partPeriod } from '../period.ts';
import { whichOf } from '../which.ts';

/** `last summer`, `the spring of 1997`, `winter 2010`. A season without such words only as a noun: not `winter coat`, `the fall of Rome`. */
export const season: Parser = {
  name: 'season',
  patterns: [
    'the? season=season (comma|of)? year=year',
    'the? which=(last|next|this) season=season',
    '(?<=(in|during|by|since|until|of|from|phase|edge) hyphen? the) season=season (?!of the? word)',
    '(?<=(in|during|by|since|until|phase) hyphen?) season=season (?!of the? word)',
  ],
  read(match) {
    const number = match.number('season');
    if (match.has('year'))
      return { meaning: fixed(partPeriod('season', match.number('year'), number)) };
    return { meaning: partOfYear({ unit: 'season', number }, whichOf(match.word('which'))) };
  },
};
