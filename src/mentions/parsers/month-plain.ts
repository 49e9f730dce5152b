import { partOfYear } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { whichOf } from '../which.ts';

/** Of a month, also with its other name behind it: `سبتمبر/أيلول`. */
export const MONTH = 'month=month (slash month|mark month mark)?';
const OTHER = '(slash month|mark month mark)?';

/**
 * `en mars`, `im Mai`, `mayo pasado`, `в прошлом сентябре`, `شهر سبتمبر`: a month without a day, where a word beside it
 * says that it is one. `areSmall`: with a capital its name is another's, `Mars`, `Mayo`, `Марта`.
 */
export const plainMonth = (areSmall: boolean): Parser => ({
  name: 'month',
  patterns: [
    `the? which=(last|next|this) ${MONTH}`,
    `the? ${MONTH} which=(last|next|this) (?!unit)`,
    `the? unit=unit of? ${MONTH}`,
    `(?<=(in|of|since|until|during|phase|edge|from|by|before|after|between) hyphen? the?) beside=month ${OTHER}`,
  ],
  read(match) {
    if (match.has('unit') && match.word('unit') !== 'month') return null;
    const name = match.has('beside') ? 'beside' : 'month';
    if (areSmall && /^\p{Lu}/u.test(match.text(name))) return null;
    const part = { unit: 'month', number: match.number(name) } as const;
    return { meaning: partOfYear(part, whichOf(match.word('which'))) };
  },
});
