import type { Clue } from '../clue.ts';
import type { Constraint, Day } from '../constraint.ts';
import { fallsOn, yearlessClues } from './day-of-year.ts';

export const weekdayAndDay: Constraint = {
  name: 'weekday-and-day',
  why: 'This day of the month was that weekday, which is so in one year of six or so.',
  isAbsolute: false,
  expected: { agree: 95, differ: 5 },
  read: (clues) => {
    const pairs = yearlessClues(clues).flatMap((yearless) => {
      const { meaning } = yearless.clue.expression;
      const weekday = meaning.kind === 'part-of-year' ? meaning.weekday : null;
      return weekday === null ? [] : [{ yearless, weekday }];
    });
    const [first, ...rest] = pairs.map(({ yearless }): Clue => yearless.clue);
    if (first === undefined) return [];
    const fits = (day: Day) => pairs.every((pair) => fallsOn(pair.yearless, pair.weekday, day));
    return [
      {
        clues: [first, ...rest],
        caseOn: (day) => (fits(day) ? 'agree' : 'differ'),
        allows: fits,
      },
    ];
  },
};
