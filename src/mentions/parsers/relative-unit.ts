import { fromPrevious, fromReference, valued } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import type { Match } from '../pattern.ts';
import { duration, unitOf } from '../units.ts';
import { isAnaphoric, steps, whichOf } from '../which.ts';

/** `last week`, `this year`, `next month`, `the previous quarter`, `the current fiscal year`. */
export const relativeUnit: Parser = {
  name: 'relative-unit',
  patterns: ['the? which=(last|next|this) fiscal? unit=unit'],
  read(match) {
    const which = whichOf(match.word('which'));
    const name = match.word('unit');
    const unit = unitOf(name)?.calendar ?? null;
    if (which === null || unit === null || name === 'weekend' || name === 'NI') return null;
    const times = unitOf(name)?.times === 2 ? 2 : 1;
    const shifted = isAnaphoric(which) ? fromPrevious : fromReference;
    return { meaning: shifted(unit, steps(which) * times) };
  },
};

/** `the past five years`, `the next few days`, `the first nine months`, `the last two decades`: how long, not when. */
export const relativeDuration: Parser = {
  name: 'relative-duration',
  patterns: [
    'the? which=(last|next|ordinal) (count=cardinal|few=few|couple=couple) more? hyphen? unit=(units|unit)',
    'the? which=(last|next|this|that) unit=units',
  ],
  read: (match) => ({
    type: 'DURATION',
    meaning: valued(duration(countOf(match), match.word('unit'))),
  }),
};

/** `count`, `couple` or neither, half a unit besides; `X` if no number is told. */
export function countOf(match: Match): number | 'X' {
  if (match.has('count')) return match.number('count') + match.number('half');
  return match.has('couple') ? match.number('couple') : 'X';
}

/** `the year`, `the full year`, `the fiscal year`, `the month`: in which the reference lies; `the year ended` is as long. */
export const theUnit: Parser = {
  name: 'the-unit',
  patterns: ['the (fiscal|more)? unit=unit ended=did', 'the (fiscal|more)? unit=unit'],
  read(match) {
    const unit = match.word('unit');
    if (match.has('ended')) {
      const isSpan = /^(?:ended|ending)$/.test(match.text('ended')) && unit === 'year';
      return isSpan
        ? { type: 'DURATION', meaning: valued(duration(1, unit)), end: match.endOf('unit') }
        : null;
    }
    if (unit === 'week') return { meaning: fromPrevious('week', 0) };
    return unit === 'year' || unit === 'month' ? { meaning: fromReference(unit, 0) } : null;
  },
};
