import type { Constraint } from '../constraint.ts';
import { daysApart } from '../distance.ts';
import { numberIn } from './day-of-year.ts';

/** Days after its dateline's within which an article appears. */
const LATEST = 2;

export const dateline: Constraint = {
  name: 'dateline',
  why: 'It was written on the day in its dateline, and appeared then or soon after.',
  isAbsolute: false,
  expected: null,
  read: (clues) => {
    const clue = clues.find(({ isDateline }) => isDateline);
    const meaning = clue?.expression.meaning;
    if (clue === undefined || meaning?.kind !== 'part-of-year' || meaning.part.unit !== 'day')
      return [];
    const { month, day } = meaning.part;
    const since = (year: number, number: number) => {
      let nearest = number - numberIn(year - 1, month, day);
      for (let one = year; one <= year + 1; one += 1) {
        const distance = number - numberIn(one, month, day);
        if (Math.abs(distance) < Math.abs(nearest)) nearest = distance;
      }
      return nearest;
    };
    return [
      {
        clues: [clue],
        caseOn: ({ year, number }) => daysApart(since(year, number)),
        allows: ({ year, number }) => {
          const days = since(year, number);
          return days >= 0 && days <= LATEST;
        },
      },
    ];
  },
};
