import { fixed } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { datePeriod } from '../period.ts';

const NO_COUNT =
  '(?!percent|measure|units|unit|number|slash|currency|year-mark|hyphen (unit|units))';

/**
 * `en 2018`, `seit 2018`; with `areBare` also `2018 stieg der Umsatz`. Not `2018 Menschen`: what is counted is a noun,
 * and has a capital or is known. A year without a word before it is one of 1900 to 2049.
 */
export const yearOnly = (areBare: boolean): Parser => ({
  name: 'year',
  patterns: [
    `(?<=(in|at|on|by|and|or|to|from|since|until|before|after|during|between|phase|edge) hyphen? the?) within=year ${NO_COUNT}`,
    // Not `de 2000 manifestants`.
    `(?<=of the?) within=year ${NO_COUNT} (?!word)`,
    // `(2018)`, `Sommer 2018.`
    `(?<!currency|number|hyphen|slash|approximate|numbering|stop) alone=year (?=comma|stop|mark|break|hyphen) ${NO_COUNT}`,
    ...(areBare
      ? [`(?<!currency|number|hyphen|slash|approximate|numbering) bare=year ${NO_COUNT}`]
      : []),
  ],
  read(match) {
    const name = ['within', 'alone', 'bare'].find((one) => match.has(one)) ?? '';
    const number = match.number(name);
    if (areBare && name !== 'alone' && /^ \p{Lu}/u.test(match.next)) return null;
    const isLikely = name === 'within' ? number >= 1500 : number >= 1900 && number < 2050;
    return isLikely ? { meaning: fixed(datePeriod(number)) } : null;
  },
});
