import { partOfYear } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { whichOf } from '../which.ts';

/** Names of months that are also other words or names of people, and abbreviations that are: `May`, `April`, `Jan`. */
const AMBIGUOUS = /^(?:may|march|april|june|august|\p{L}{3})$/iu;
const SHORT = /^(?!may)\p{L}{3}$/iu;

/** `March`, `in May`, `last August`, `this September`. */
export const month: Parser = {
  name: 'month',
  patterns: [
    'the? which=(last|next|this) month=month',
    '(?<=(in|of|since|until|during|phase|edge) hyphen? the?) within=month',
    '(?<=preposition) beside=month',
    // `a June agreement`, `the May vote`
    '(?<=(a|the)) beside=month (?=word|measure|numbered)',
    'beside=month (?=possessive|hyphen)',
    'month=month',
  ],
  read(match) {
    const which = whichOf(match.word('which'));
    const place = ['month', 'within', 'beside'].find((one) => match.has(one)) ?? '';
    const name = match.text(place);
    if (/^\p{Ll}/u.test(name)) return null;
    if (place === 'month' && which === null && AMBIGUOUS.test(name)) return null;
    const isName = SHORT.test(name) || (AMBIGUOUS.test(name) && /^ \p{Lu}\p{Ll}/u.test(match.next));
    if (place === 'beside' && isName) return null;
    return { meaning: partOfYear({ unit: 'month', number: match.number(place) }, which) };
  },
};
