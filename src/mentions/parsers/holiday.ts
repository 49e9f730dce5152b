import { HOLIDAYS } from '../holidays.ts';
import { NOTHING, partOfYear } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { partOf } from '../resolving/year-parts.ts';
import { whichOf } from '../which.ts';

/** `Christmas`, `last Thanksgiving`, `Labor Day 2016`. */
export const holiday: Parser = {
  name: 'holiday',
  patterns: ['the? which=(last|next|this) holiday=holiday', 'holiday=holiday (comma? year=year)?'],
  read(match) {
    const part = HOLIDAYS[match.word('holiday')];
    if (part === undefined || /^\p{Ll}/u.test(match.text('holiday'))) return null;
    if (!match.has('year')) return { meaning: partOfYear(part, whichOf(match.word('which'))) };
    const period = partOf(part, match.number('year'));
    return { meaning: period === null ? NOTHING : { kind: 'fixed', period } };
  },
};
