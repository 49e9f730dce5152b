import { isWeekday } from '../../text/calendar.ts';
import { NOTHING, onWeekday } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { whichOf } from '../which.ts';

/**
 * `vendredi dernier`, `letzten Freitag`, `в пятницу`, 金曜日. Right behind another word, a capital makes it a name:
 * `Frau Sonntag`, `Santo Domingo`. `isThisOpen`: `este lunes` can lie on either side, as the tense says.
 */
export const plainWeekday = (isThisOpen: boolean): Parser => ({
  name: 'weekday',
  patterns: [
    'the? which=(last|next|this) day=weekday',
    'the? day=weekday which=(last|next|this) (?!unit)',
    // `an einem Dienstag`, `dernier mardi du mois`
    'any=a weekday',
    'any=(last|next) weekday (of the?|the) unit',
    '(?<=word) inner=weekday',
    '(?<!word) day=weekday',
  ],
  read(match) {
    if (match.has('any')) return { meaning: NOTHING };
    const isInner = match.has('inner');
    if (isInner && /^\p{Lu}/u.test(match.text('inner'))) return null;
    const day = match.number(isInner ? 'inner' : 'day');
    if (!isWeekday(day)) return null;
    const which = whichOf(match.word('which'));
    return { meaning: onWeekday(day, isThisOpen && which === 'this' ? null : which) };
  },
});

/** `du lundi au vendredi`, `de lunes a viernes`: in every week. */
export const weekdayRange: Parser = {
  name: 'weekday-range',
  patterns: ['of weekday to weekday (?!day|ordinal)'],
  read: () => ({ meaning: NOTHING }),
};
