import { digits } from '../../text/calendar.ts';
import { fromPrevious, fromReference, NOTHING } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { steps, whichOf } from '../which.ts';

/** `10:35 a.m.`, `5 p.m. EST`, `18:00 UTC`, `noon`, `midnight`, `10 o'clock`, of the day of which the text speaks. */
export const clockTime: Parser = {
  name: 'clock-time',
  patterns: [
    // With a full stop as Britons write it: `11.30am`.
    'hour=(day|clock|number) half=ampm zone=zone?',
    '(?<=(at|by|until|since|before|after|approximate|from|to)) hour=(day|clock) in the part=part',
    'hour=clock zone=zone',
    // Not a verse of the Bible, a score, the time of a race.
    '(?<=(at|by|until|since|from|before|after|between|to|approximate|weekday|today|day|year|comma)) hour=clock',
    'hour=(number|year|day|clock) zone=zone',
    'noon=noon',
  ],
  read(match) {
    const meaning = fromPrevious('day', 0);
    if (match.has('noon')) return { type: 'TIME', meaning, time: match.word('noon') };
    const half = match.has('part')
      ? match.word('part') === 'MO'
        ? 'am'
        : 'pm'
      : match.word('half');
    const written = match.text('hour');
    // `seven p.m.`
    const time = readClock(/\d/.test(written) ? written : match.word('hour'), half);
    if (time === null) return match.has('zone') || match.has('half') ? { meaning: NOTHING } : null;
    return { type: 'TIME', meaning, time: time + match.word('zone') };
  },
};

/** `T09:30` of `9:30`, `9`, `0930`; null for what no clock shows. */
function readClock(written: string, half: string): string | null {
  const [hours, minutes = '00', seconds] = /^\d{4}$/.test(written)
    ? [written.slice(0, 2), written.slice(2)]
    : written.split(/[:.]/);
  const hour = Number(hours);
  if (minutes.length !== 2) return null;
  if (hour > (half === '' ? 24 : 12) || Number(minutes) > 59) return null;
  const shown = half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour;
  return `T${digits(shown, 2)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
}

/** `this morning`, `last night`, `tonight`, `in the morning`, `the next morning`, `overnight`. */
export const partOfDay: Parser = {
  name: 'part-of-day',
  patterns: [
    'this part=part',
    'last=last part=night',
    'part=tonight',
    // `mid-afternoon yesterday`
    '(phase hyphen?)? part=part (?=today|weekday)',
    // `by mid afternoon`, `in late-morning trading`
    '(?<=(in|by|until|since|before|after)) phase hyphen? part=part',
    'the which=(next|last) part=part',
    'the same=same part=part',
    '(?<=in|during|of|phase|at|by|until|on) the=the part=part',
  ],
  read(match) {
    const part = match.word('part');
    const isLast = match.has('last') || match.text('part').toLowerCase() === 'overnight';
    if (isLast) return { type: 'TIME', meaning: fromReference('day', -1), time: `T${part}` };
    const which = whichOf(match.word('which'));
    const isSpokenOf = which !== null || match.has('the') || match.has('same');
    const meaning = isSpokenOf
      ? fromPrevious('day', which === null ? 0 : steps(which))
      : fromReference('day', 0);
    return { type: 'TIME', meaning, time: `T${part}` };
  },
};
