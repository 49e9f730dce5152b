import { partOfYear } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { whichOf } from '../which.ts';

/** Names that are also other words or names of people: they count only where a month can stand. */
const AMBIGUOUS = /^(?:may|march|april|june|august|jan|jun|jul|mar|sep|dec|oct|nov|apr|aug|feb)\b/i;

/** `March`, `in May`, `last August`, `this September`. */
export const month: Parser = {
  name: 'month',
  patterns: [
    'the? which=(last|next|this) month=month',
    '(?<=(preposition|phase|edge) hyphen? the?) within=month',
    'within=month (?=possessive|hyphen)',
    'month=month',
  ],
  read(match) {
    const which = whichOf(match.word('which'));
    const isCertain = which !== null || match.has('within');
    const name = match.text('within') || match.text('month');
    if (/^\p{Ll}/u.test(name) || (!isCertain && AMBIGUOUS.test(name))) return null;
    const number = match.number('within') || match.number('month');
    return { meaning: partOfYear({ unit: 'month', number }, which) };
  },
};
