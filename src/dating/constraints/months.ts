import type { Clue } from '../clue.ts';
import type { Constraint } from '../constraint.ts';

export const months: Constraint = {
  name: 'months',
  why: 'It names months without their year: of the year before it appeared.',
  isAbsolute: false,
  expected: null,
  read: (clues) => {
    const named = clues.flatMap((clue) => {
      const month = monthOf(clue);
      return month === null ? [] : [{ clue, month }];
    });
    const [first, ...rest] = named;
    if (first === undefined) return [];
    const numbers = [...new Set(named.map(({ month }) => month))];
    return [
      {
        clues: [first.clue, ...rest.map(({ clue }) => clue)],
        asks: 'month',
        caseOn: (day) => {
          const since = numbers.map((month) => (day.month - month + 12) % 12);
          return `newest ${Math.min(...since)}`;
        },
        allows: () => true,
      },
    ];
  },
};

function monthOf({ expression: { meaning, direction } }: Clue): number | null {
  if (meaning.kind !== 'part-of-year' || meaning.part.unit !== 'month') return null;
  if (meaning.of !== null || meaning.which !== null || direction === 'future') return null;
  return meaning.part.number;
}
