import type { Constraint } from '../constraint.ts';
import { fixedClues, sinceFixed } from './fixed.ts';

export const named: Constraint = {
  name: 'named',
  why: 'It names this date, and news names mostly what is near.',
  isAbsolute: true,
  expected: null,
  // That what is near is named is told by what is past already.
  counts: 0.5,
  read: (clues) => {
    const [newest] = fixedClues(clues)
      .filter(({ clue }) => !clue.isCaption && clue.expression.direction === null)
      .toSorted((a, b) => b.first - a.first || a.last - b.last);
    if (newest === undefined) return [];
    return [{ clues: [newest.clue], caseOn: (day) => sinceFixed(newest, day), allows: () => true }];
  },
};
