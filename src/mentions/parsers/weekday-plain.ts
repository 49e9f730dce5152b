import { isWeekday } from '../../text/calendar.ts';
import { NOTHING, onWeekday } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { whichOf } from '../which.ts';

/**
 * `vendredi dernier`, `letzten Freitag`, `в пятницу`, 金曜日. Right behind another word, a capital makes it a name:
 * `Frau Sonntag`, `Santo Domingo`.
 */
export const plainWeekday: Parser = {
  name: 'weekday',
  patterns: [
    'the? which=(last|next|this) day=weekday',
    'the? day=weekday which=(last|next|this) (?!unit)',
    '(?<=word) inner=weekday',
    '(?<!word) day=weekday',
  ],
  read(match) {
    const isInner = match.has('inner');
    if (isInner && /^\p{Lu}/u.test(match.text('inner'))) return null;
    const day = match.number(isInner ? 'inner' : 'day');
    return isWeekday(day) ? { meaning: onWeekday(day, whichOf(match.word('which'))) } : null;
  },
};

/** `du lundi au vendredi`, `de lunes a viernes`: in every week. */
export const weekdayRange: Parser = {
  name: 'weekday-range',
  patterns: ['of weekday to weekday (?!day|ordinal)'],
  read: () => ({ meaning: NOTHING }),
};
