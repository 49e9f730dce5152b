import type { Constraint } from '../constraint.ts';
import { FURTHEST, nearestOf, nearestTo, sinceLast, yearlessClues } from './day-of-year.ts';

export const reportedDay: Constraint = {
  name: 'reported-day',
  why: 'It reports this as past without naming the year, so it appeared in the months from that day on.',
  isAbsolute: false,
  expected: null,
  read: (clues) => {
    const past = yearlessClues(clues, 'past');
    const [first, ...rest] = past;
    if (first === undefined) return [];
    return [
      {
        clues: [first.clue, ...rest.map(({ clue }) => clue)],
        deciding: (from) => [nearestTo([first, ...rest], (one) => sinceLast(one, from))],
        caseOn: (day) => {
          const since = past.map((one) => sinceLast(one, day));
          return nearestOf(since);
        },
        allows: (day) => past.every((one) => sinceLast(one, day) <= FURTHEST),
      },
    ];
  },
};
