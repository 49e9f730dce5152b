import { fromPrevious, fromReference, fromReported, NOTHING, valued } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { unitOf } from '../units.ts';

/** `today`, `yesterday`, `the day after tomorrow`. */
export const deicticDay: Parser = {
  name: 'deictic-day',
  patterns: ['day=today'],
  read: (match) => ({ meaning: fromReference('day', match.number('day')) }),
};

/** The same where nouns have a capital: `dieser Morgen` is no tomorrow, but `Morgen` begins a sentence. */
export const nounlessDay: Parser = {
  name: 'deictic-day',
  patterns: [
    '(?<=word|the|this|a|as|in|on|and|of|is|was|has|did|last|next|to|at|from|every) inner=today',
    'day=today',
  ],
  read(match) {
    const isInner = match.has('inner');
    if (isInner && /^\p{Lu}/u.test(match.text('inner'))) return { meaning: NOTHING };
    return { meaning: fromReference('day', match.number(isInner ? 'inner' : 'day')) };
  },
};

/** `now`, `currently`, `recently`, `in the past`, `soon`: no day is meant. Not `the past president`. */
export const reference: Parser = {
  name: 'reference',
  patterns: [
    'reference=reference (?!of|hyphen)',
    // Not `it soon became`, `was soon released`.
    '(?<!was|did) reference=soon (?!did|was|hyphen)',
    '(?<=preposition) the past=last (?!unit|units|cardinal|few|couple|weekday|month|season|of)',
    'the past=last (?=stop|comma|mark|break)',
  ],
  read(match) {
    if (!match.has('past')) return { meaning: valued(match.word('reference')) };
    return match.text('past') === 'past' ? { meaning: valued('PAST_REF') } : null;
  },
};

/** `that day`, `the same month`: what was spoken of before. */
export const same: Parser = {
  name: 'same',
  patterns: ['(that same?|the same) unit=unit'],
  read(match) {
    const unit = unitOf(match.word('unit'))?.calendar;
    if (unit === undefined || unit === null) return null;
    return { meaning: unit === 'quarter' ? fromReported(unit, 0) : fromPrevious(unit, 0) };
  },
};
