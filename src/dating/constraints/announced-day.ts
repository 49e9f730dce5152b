import type { Constraint } from '../constraint.ts';
import { FURTHEST, nearestOf, nearestTo, untilNext, yearlessClues } from './day-of-year.ts';

export const announcedDay: Constraint = {
  name: 'announced-day',
  why: 'It speaks of this as still to come without naming the year, so it appeared in the months up to that day.',
  isAbsolute: false,
  expected: null,
  read: (clues) => {
    const future = yearlessClues(clues, 'future');
    const [first, ...rest] = future;
    if (first === undefined) return [];
    return [
      {
        clues: [first.clue, ...rest.map(({ clue }) => clue)],
        deciding: (_, to) => [nearestTo([first, ...rest], (one) => untilNext(one, to))],
        caseOn: (day) => {
          const until = future.map((one) => untilNext(one, day));
          return nearestOf(until);
        },
        allows: (day) => future.every((one) => untilNext(one, day) <= FURTHEST),
      },
    ];
  },
};
