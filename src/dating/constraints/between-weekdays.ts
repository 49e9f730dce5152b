import type { Weekday } from '../../text/calendar.ts';
import type { Constraint } from '../constraint.ts';
import { sinceWeekday, untilWeekday, WEEK, weekdayClues } from './weekday.ts';

/** Longest stretch from the first weekday that is past to the last that is to come, in days. */
const LONGEST = 6;

export const betweenWeekdays: Constraint = {
  name: 'between-weekdays',
  why: 'One weekday is past and one still to come: it appeared between them, before the later one.',
  isAbsolute: false,
  expected: { between: 85, outside: 15 },
  read: (clues) => {
    const past = weekdayClues(clues, 'past');
    const future = weekdayClues(clues, 'future');
    const [first, ...rest] = [...past, ...future].map(({ clue }) => clue);
    if (first === undefined || past.length === 0 || future.length === 0) return [];
    const days = shortest(
      past.map(({ weekday }) => weekday),
      future.map(({ weekday }) => weekday),
    );
    if (days === null) return [];
    return [
      {
        clues: [first, ...rest],
        asks: 'weekday',
        caseOn: ({ weekday }) => (days.has(weekday) ? 'between' : 'outside'),
        allows: ({ weekday }) => days.has(weekday),
      },
    ];
  },
};

/** The weekdays seen from which all that is past and all that is to come lie closest together. */
function shortest(
  past: readonly Weekday[],
  future: readonly Weekday[],
): ReadonlySet<Weekday> | null {
  const spans = WEEK.map((on) => {
    const back = Math.max(...past.map((weekday) => sinceWeekday(weekday, on)));
    return back + Math.max(...future.map((weekday) => untilWeekday(weekday, on)));
  });
  const least = Math.min(...spans);
  if (least > LONGEST) return null;
  return new Set(WEEK.filter((_, index) => spans[index] === least));
}
