import { fixed, fromReference, fromReported, partOfYear } from '../meanings.ts';
import type { Parser, Reading } from '../parser.ts';
import type { Match } from '../pattern.ts';
import { partPeriod } from '../period.ts';

const PARTS = { quarter: 4, half: 2 } as const;

/** `the third quarter`, `first-half`, `the 1988 second quarter`, `the last quarter of 2008`, `Q3 2018`. */
export const quarter: Parser = {
  name: 'quarter',
  patterns: [
    'the? (fiscal hyphen?)? ordinal=ordinal hyphen? (fiscal hyphen?)? unit=(unit|half)',
    'the? ordinal=ordinal hyphen? unit=(unit|half) (of|in|comma)? (fiscal unit?)? year=year',
    'the? year=year fiscal? ordinal=ordinal hyphen? unit=(unit|half)',
    'the final=last unit=unit of year=year',
    'code=quarter (hyphen|of)? year=year',
    'year=year hyphen? code=quarter',
    'code=quarter',
  ],
  read(match) {
    const unit = match.has('code') ? 'quarter' : match.text('unit').toLowerCase();
    if (unit !== 'quarter' && unit !== 'half') return null;
    const number = match.has('final')
      ? PARTS[unit]
      : match.number(match.has('code') ? 'code' : 'ordinal');
    if (number < 1 || number > PARTS[unit]) return null;
    if (match.has('year'))
      return { meaning: fixed(partPeriod(unit, match.number('year'), number)) };
    return { meaning: partOfYear({ unit, number }) };
  },
};

/** `the quarter`, `the latest period`: of which the text reports; `the quarter ended Sept. 30`, `the September quarter`. */
export const reportedQuarter: Parser = {
  name: 'reported-quarter',
  patterns: [
    'the unit=unit (?=(ended|ending) month=month (day|ordinal) (comma? year=year)?)',
    'the month=month unit=unit',
    'the unit=unit',
    'the latest unit=(unit|period)',
  ],
  read(match) {
    if (match.has('month')) return match.word('unit') === 'quarter' ? quarterTo(match) : null;
    const isKnown = match.word('unit') === 'quarter' || match.word('unit') === 'period';
    return isKnown ? { meaning: fromReported('quarter', 0) } : null;
  },
};

/** The quarter that ends with a month, by the month before: firms end theirs on the last of any month. */
function quarterTo(match: Match): Reading {
  const middle = match.number('month') - 1 || 12;
  const number = Math.ceil(middle / 3);
  if (!match.has('year')) return { meaning: partOfYear({ unit: 'quarter', number }) };
  const year = match.number('year') - (middle === 12 ? 1 : 0);
  return { meaning: fixed(partPeriod('quarter', year, number)) };
}

/**
 * `a year ago`, `a year earlier`, `the year-ago quarter`, `the same period last year`: a year before that of which the
 * text reports.
 */
export const yearBefore: Parser = {
  name: 'year-before',
  patterns: [
    'count=a unit=unit (ago|earlier) (?!than)',
    'the? same? unit=unit hyphen? (ago|earlier) what=(period|unit)?',
    'the? unit=unit hyphen (ago|earlier) ordinal=ordinal hyphen? what=unit',
    'the? same what=(period|unit) (of|in)? the? last unit=unit',
    'the? same what=(period|unit) (of|in)? a? unit=unit (ago|earlier)',
    'last unit=unit possessive same? what=(period|unit)',
  ],
  read(match) {
    if (match.word('unit') !== 'year') return null;
    if (match.has('what') && !/^(?:quarter|period|year)$/.test(match.word('what'))) return null;
    if (!match.has('ordinal')) return { meaning: fromReported('year', -1) };
    const part = { unit: 'quarter', number: match.number('ordinal') } as const;
    const of = fromReference('year', -1);
    return { meaning: { kind: 'part-of-year', part, which: null, of, weekday: null } };
  },
};
