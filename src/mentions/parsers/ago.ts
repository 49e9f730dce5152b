import { fromPrevious, fromReference, valued } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { unitOf } from '../units.ts';
import { countOf } from './relative-unit.ts';

/** `three days ago`, `a year ago`, `two weeks from now`, `several years ago`. */
export const ago: Parser = {
  name: 'ago',
  patterns: [
    'count=(cardinal|a) hyphen? unit=(unit|units) (or-so)? hyphen? (ago=ago|fromnow=from-now)',
    '(few=few|couple=couple) unit=(unit|units) (or-so)? (ago=ago|fromnow=from-now)',
  ],
  read(match) {
    const unit = unitOf(match.word('unit'));
    const count = countOf(match);
    const sign = match.has('ago') ? -1 : 1;
    if (count === 'X') return { meaning: valued(sign < 0 ? 'PAST_REF' : 'FUTURE_REF') };
    if (unit === null || unit.calendar === null) return { meaning: fromReference('day', 0) };
    return { meaning: fromReference(unit.calendar, sign * count * (unit.times === 2 ? 2 : 1)) };
  },
};

/** `two years earlier`, `three days later`: seen from what was spoken of before. */
export const earlier: Parser = {
  name: 'earlier',
  patterns: [
    'count=(cardinal|a) unit=(unit|units) (back=(earlier|before)|later) (?!the|a|than|word)',
  ],
  read(match) {
    const unit = unitOf(match.word('unit'));
    if (unit === null || unit.calendar === null) return null;
    const count = match.has('count') ? match.number('count') : 1;
    return { meaning: fromPrevious(unit.calendar, count * (match.has('back') ? -1 : 1)) };
  },
};
