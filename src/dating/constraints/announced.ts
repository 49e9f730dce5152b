import type { Constraint } from '../constraint.ts';
import { fixedClues, sinceFixed } from './fixed.ts';

export const announced: Constraint = {
  name: 'announced',
  why: 'It speaks of this as still to come, so it appeared on that day or earlier.',
  isAbsolute: true,
  expected: null,
  isAhead: true,
  read: (clues) => {
    const future = fixedClues(clues).filter(
      ({ clue }) => !clue.isCaption && clue.expression.direction === 'future',
    );
    const [nearest] = future.toSorted((a, b) => a.last - b.last || b.first - a.first);
    if (nearest === undefined) return [];
    return [
      {
        clues: [nearest.clue],
        caseOn: (day) => sinceFixed(nearest, day),
        allows: ({ number }) => number <= nearest.last,
      },
    ];
  },
};
