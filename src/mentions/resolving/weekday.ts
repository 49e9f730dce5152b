import { type DayNumber, weekdayOf } from '../../text/calendar.ts';
import type { Direction, WeekdayMeaning } from '../expression.ts';

/** The day that a weekday means, seen from `day`: the last one, today among them, if nothing says otherwise. */
export function weekdayFrom(
  { weekday, which }: WeekdayMeaning,
  direction: Direction | null,
  day: DayNumber,
): DayNumber {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  switch (which ?? direction) {
    case 'last':
    case 'previous':
      return day - (back || 7);
    case 'next':
    case 'following':
      return day + (ahead || 7);
    case 'this':
    case 'future':
      return day + ahead;
    default:
      return day - back;
  }
}
