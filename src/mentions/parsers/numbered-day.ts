import { dayNumbered, fromReference } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { unitOf } from '../units.ts';
import { steps, whichOf } from '../which.ts';

const DAY = '(date-mark the?)? day=(day|ordinal) (stop|date-mark)?';
/** Behind a number of these it is a count. */
const NO_COUNT =
  '(?!word|percent|measure|units|unit|number|month|clock|currency|hyphen|slash|ordinal|day|of|did)';

/** `14 du mois dernier`, `14. dieses Monats`, `viernes 14`, `el pasado 14`, `14 числа`: a day of a month that has no name. */
export const numberedDay: Parser = {
  name: 'day-of-month',
  patterns: [
    `the? ${DAY} of? the? which=(last|next|this) unit=unit`,
    `the? ${DAY} of? the? unit=unit which=(last|next|this)`,
    `the? weekday (comma|mark)? the? day=(day|ordinal) ${NO_COUNT}`,
    `the? side=(last|next|this) ${DAY} ${NO_COUNT}`,
    'day=(day|ordinal) date-mark (?!month)',
    `the? date-mark day=(day|ordinal) ${NO_COUNT}`,
  ],
  read(match) {
    const day = match.number('day');
    if (day < 1 || day > 31) return null;
    const which = whichOf(match.word('which'));
    if (which === null) return { meaning: dayNumbered(day, whichOf(match.word('side'))) };
    if (unitOf(match.word('unit'))?.calendar !== 'month') return null;
    return { meaning: dayNumbered(day, null, fromReference('month', steps(which))) };
  },
};
