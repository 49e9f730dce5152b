import { fromPrevious, fromReference, valued } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import type { Match } from '../pattern.ts';
import { duration, unitOf } from '../units.ts';
import { isAnaphoric, steps, whichOf } from '../which.ts';

/** `last week`, `this year`, `next month`, `the previous quarter`, `the current fiscal year`; but `the past decade` is long. */
export const relativeUnit: Parser = {
  name: 'relative-unit',
  patterns: ['the? which=(last|next|this) fiscal? unit=unit'],
  read(match) {
    const which = whichOf(match.word('which'));
    const name = match.word('unit');
    const unit = unitOf(name);
    if (which === null || unit === null || unit.calendar === null) return null;
    if (name === 'weekend' || name === 'NI') return null;
    // `the last day of the strike`
    if (name === 'day' && which === 'last') return null;
    // The programme `This Week`.
    if (/^\p{Lu}\p{Ll}/u.test(match.text('unit'))) return null;
    const isSpan = match.text('which').toLowerCase() === 'past' && unit.times >= 10;
    if (isSpan) return { type: 'DURATION', meaning: valued(duration(1, name)) };
    // `the next day`: of what was told.
    const isTold = isAnaphoric(which) || (which === 'next' && name === 'day');
    const shifted = isTold ? fromPrevious : fromReference;
    return { meaning: shifted(unit.calendar, steps(which) * (name === 'fortnight' ? 2 : 1)) };
  },
};

/** `the week before last`, `the year after next`. */
export const unitBeyond: Parser = {
  name: 'unit-beyond',
  patterns: [
    'the unit=unit (before last=last|after next=next) (?!weekday|month|season|holiday|unit|units|cardinal|few|couple)',
  ],
  read(match) {
    const unit = unitOf(match.word('unit'))?.calendar;
    if (unit === undefined || unit === null) return null;
    return { meaning: fromReference(unit, match.has('last') ? -2 : 2) };
  },
};

/** `the past five years`, `the next few days`, `the first nine months`, `the last two decades`: how long, not when. */
export const relativeDuration: Parser = {
  name: 'relative-duration',
  patterns: [
    'the? which=(last|next|ordinal) (count=cardinal|few=few|couple=couple) more? hyphen? unit=(units|unit)',
    'the? (this|that|ordinal) unit=units',
  ],
  read: (match) => ({
    type: 'DURATION',
    meaning: valued(duration(countOf(match), match.word('unit'))),
  }),
};

/** `past years`, `coming months`, `in the days ahead`: no more than before or after now. */
export const vaguePast: Parser = {
  name: 'vague-past',
  patterns: ['the? which=(last|next) units'],
  read(match) {
    const which = whichOf(match.word('which'));
    if (which === null || isAnaphoric(which)) return null;
    return { meaning: valued(steps(which) < 0 ? 'PAST_REF' : 'FUTURE_REF') };
  },
};

/** `count`, `couple` or neither, half a unit besides, before or behind it; `X` if no number is told. */
export function countOf(match: Match): number | 'X' {
  if (match.has('count'))
    return match.number('count') + match.number('half') + match.number('rest');
  return match.has('couple') ? match.number('couple') : 'X';
}

/** `the year`, `the full year`, `the fiscal year`, `the month`: in which the reference lies; `the year ended` is as long. */
export const theUnit: Parser = {
  name: 'the-unit',
  patterns: [
    'the (fiscal|more)? unit=unit ended=(ended|ending)',
    'the (fiscal|more)? unit=unit (?!of (the|a|their|word))',
  ],
  read(match) {
    const unit = match.word('unit');
    // `Interview of the Month`
    if (/^\p{Lu}\p{Ll}/u.test(match.text('unit'))) return null;
    if (match.has('ended')) {
      const meaning = valued(duration(1, unit));
      return unit === 'year' ? { type: 'DURATION', meaning, end: match.endOf('unit') } : null;
    }
    if (unit === 'week') return { meaning: fromPrevious('week', 0) };
    return unit === 'year' || unit === 'month' ? { meaning: fromReference(unit, 0) } : null;
  },
};

/** `by year-end`, `at the year's end`, `at month-end`. */
export const unitEnd: Parser = {
  name: 'unit-end',
  patterns: ['the? unit=year-end'],
  read: (match) => ({
    meaning: fromReference(match.word('unit') === 'month' ? 'month' : 'year', 0),
    mod: 'END',
  }),
};
