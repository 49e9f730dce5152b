import type { Constraint } from '../constraint.ts';
import { sinceWeekday, weekdayClues } from './weekday.ts';

export const reportedWeekday: Constraint = {
  name: 'reported-weekday',
  why: 'It reports this as past and names only the weekday: it appeared on that day or in the days after.',
  isAbsolute: false,
  expected: null,
  read: (clues) => {
    const past = weekdayClues(clues, 'past');
    const [first, ...rest] = past;
    if (first === undefined) return [];
    const weekdays = [...new Set(past.map(({ weekday }) => weekday))];
    return [
      {
        clues: [first.clue, ...rest.map(({ clue }) => clue)],
        asks: 'weekday',
        caseOn: (day) => {
          const since = weekdays.map((weekday) => sinceWeekday(weekday, day.weekday));
          return `newest ${Math.min(...since)}`;
        },
        allows: () => true,
      },
    ];
  },
};
