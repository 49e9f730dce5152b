import { isWeekday } from '../../text/calendar.ts';
import { fromReference, onWeekday } from '../meanings.ts';
import type { Parser } from '../parser.ts';

/** `مساء أمس`, `صباح يوم الجمعة`: where the part of the day is told before the day. */
export const partBefore: Parser = {
  name: 'part-before-day',
  patterns: ['part=(part|night) on? day=today', 'part=(part|night) on? weekday=weekday'],
  read(match) {
    const time = `T${match.word('part')}`;
    const day = match.number('weekday');
    if (match.has('day'))
      return { type: 'TIME', time, meaning: fromReference('day', match.number('day')) };
    return isWeekday(day) ? { type: 'TIME', time, meaning: onWeekday(day) } : null;
  },
};
