import type { Constraint } from '../constraint.ts';
import { type FixedClue, fixedClues, sinceFixed, type Telling } from './fixed.ts';

export const newest: Constraint = {
  name: 'newest',
  why: 'This is the newest date with a year that it tells as past: it appeared on that day or later, and likelier soon than long after.',
  isAbsolute: true,
  expected: {
    // A picture is of the happening itself, or from the archive, where it may be as old as it likes.
    'pictured day +0': 20,
    'pictured day +1': 25,
    'pictured day +3': 25,
    'pictured day +7': 8,
    'pictured day +14': 4,
    'pictured day +31': 4,
    'pictured day +92': 5,
    'pictured day +366': 5,
    'pictured day +1096': 3,
    'pictured day +3653': 1,
  },
  read: (clues) => {
    const past = fixedClues(clues).filter((one) => manner(one) !== null);
    const [top] = past.toSorted((a, b) => b.first - a.first || a.last - b.last);
    const as = top === undefined ? null : manner(top);
    if (top === undefined || as === null) return [];
    return [
      {
        clues: [top.clue],
        caseOn: (day) => sinceFixed(top, day, as),
        allows: ({ number }) => number >= top.first,
      },
    ];
  },
};

/** Of a caption the tense says nothing: it tells what the picture shows as if it were now. Null of what is not past. */
function manner({ clue }: FixedClue): Telling | null {
  if (clue.isCaption) return 'pictured';
  return clue.expression.direction === 'past' ? 'reported' : null;
}
