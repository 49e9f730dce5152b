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
      const distances = [year - 1, year, year + 1].map((one) => number - numberIn(one, month, day));
      return distances.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
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
