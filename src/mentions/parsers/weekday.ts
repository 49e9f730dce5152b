import { isWeekday } from '../../text/calendar.ts';
import { fromPrevious, fromReference, onWeekday, valued } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { isAnaphoric, steps, whichOf } from '../which.ts';

/** `Monday`, `last Friday`, `the previous Friday`, `a Monday meeting`; but `on a Monday` is said of any. */
export const weekday: Parser = {
  name: 'weekday',
  patterns: ['the? which=(last|next|this) day=weekday', '(?<=on) any=a day=weekday', 'day=weekday'],
  read(match) {
    const day = match.number('day');
    // `Sun` is a company, `sat` a verb.
    if (!isWeekday(day) || !/^\p{Lu}\p{L}{5}|\.$/u.test(match.text('day'))) return null;
    if (match.has('any')) return { meaning: valued(`XXXX-WXX-${day}`) };
    return { meaning: onWeekday(day, whichOf(match.word('which'))) };
  },
};

/** `the weekend`, `last weekend`, `this weekend`: told by its Saturday as a weekday is. */
export const weekend: Parser = {
  name: 'weekend',
  patterns: ['the? which=(last|next|this) unit=unit', 'the unit=unit'],
  read(match) {
    if (match.word('unit') !== 'weekend') return null;
    const which = whichOf(match.word('which'));
    if (which !== null)
      return {
        meaning: isAnaphoric(which)
          ? fromPrevious('weekend', steps(which))
          : fromReference('weekend', steps(which)),
      };
    return { meaning: { kind: 'weekday', weekday: 6, which: null, of: null, grain: 'weekend' } };
  },
};
