import type { CalendarUnit, Meaning } from '../expression.ts';
import { fromPrevious, fromReference, valued } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { unitOf } from '../units.ts';
import { countOf } from './relative-unit.ts';

/** `three days ago`, `a year ago`, `two weeks from now`, `several years ago`, `half a century ago`. */
export const ago: Parser = {
  name: 'ago',
  patterns: [
    'count=(cardinal|a) hyphen? half=half? hyphen? (unit=units|single=unit) or-so? hyphen? (ago=ago|hence=from-now)',
    // `two or three weeks ago`: the first number counts.
    'count=cardinal (to|or|hyphen) cardinal unit=(unit|units) or-so? (ago=ago|hence=from-now)',
    '(few=few|couple=couple) unit=(unit|units) or-so? (ago=ago|hence=from-now)',
    // `a year and a half ago`
    'count=(cardinal|a) unit=(unit|units) rest=half (ago=ago|hence=from-now)',
    'half=half hyphen? unit=unit or-so? (ago=ago|hence=from-now)',
    'unit=units (ago=ago|hence=from-now)',
  ],
  read(match) {
    const sign = match.has('ago') ? -1 : 1;
    const isHalf = match.has('half') && !match.has('count');
    const count = isHalf ? match.number('half') : countOf(match);
    // A table: `19,800 WEEK AGO`.
    if (match.has('single') && typeof count === 'number' && count >= 2) return null;
    const unit = match.word(match.has('single') ? 'single' : 'unit');
    if (count === 'X') return { meaning: valued(sign < 0 ? 'PAST_REF' : 'FUTURE_REF') };
    return {
      meaning: away(unit, sign * count, fromReference) ?? fromReference('day', 0),
    };
  },
};

/** `two years earlier`, `three days later`, `the day before`: seen from what was spoken of before. */
export const earlier: Parser = {
  name: 'earlier',
  patterns: [
    'count=(cardinal|a) unit=(unit|units) (back=earlier|later) (?!than)',
    'count=(cardinal|a) unit=(unit|units) (back=before|after) (?=stop|comma|break|mark)',
    'the unit=unit (back=before|after) (?=stop|comma|break|mark|hyphen|that)',
  ],
  read(match) {
    const count = match.has('count') ? match.number('count') : 1;
    const meaning = away(match.word('unit'), match.has('back') ? -count : count, fromPrevious);
    return meaning === null ? null : { meaning };
  },
};

/** So many units away; decades and centuries are counted in years. Null for units of the clock. */
function away(
  name: string,
  count: number,
  from: (unit: CalendarUnit, by: number, grain?: CalendarUnit) => Meaning,
): Meaning | null {
  const unit = unitOf(name);
  if (unit === null || unit.calendar === null) return null;
  const amount = count * unit.times;
  if (unit.designator !== 'Y') return from(unit.calendar, Math.trunc(amount));
  return Number.isInteger(amount)
    ? from('year', amount)
    : from('month', Math.trunc(amount * 12), 'year');
}
