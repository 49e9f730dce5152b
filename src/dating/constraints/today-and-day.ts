import type { DayNumber } from '../../text/calendar.ts';
import type { Clue } from '../clue.ts';
import type { Constraint, Day } from '../constraint.ts';
import { numberIn } from './day-of-year.ts';

/** `today, 14 September`, `yesterday (13 September 2018)`: characters between the two at most. */
const NEAR = 3;

export const todayAndDay: Constraint = {
  name: 'today-and-day',
  why: 'It says itself which day is today, yesterday or tomorrow.',
  isAbsolute: false,
  expected: { agree: 95, differ: 5 },
  read: (clues) => {
    const pairs = clues.flatMap((clue, index) => {
      const next = clues[index + 1];
      if (next === undefined || next.sentence !== clue.sentence || clue.isQuoted) return [];
      if (next.expression.start - clue.expression.end > NEAR) return [];
      const [one, other] = [shiftOf(clue), shiftOf(next)];
      const isDay = (on: Day, day: Clue, by: number) => isThatDay(day, on, by);
      if (one !== null) return [{ clue, next, is: (on: Day) => isDay(on, next, one) }];
      if (other !== null) return [{ clue, next, is: (on: Day) => isDay(on, clue, other) }];
      return [];
    });
    const dated = pairs.filter(({ clue, next }) => isDayClue(clue) || isDayClue(next));
    const [first, ...rest] = dated.flatMap(({ clue, next }) => [clue, next]);
    if (first === undefined) return [];
    const fits = (day: Day) => dated.every(({ is }) => is(day));
    return [
      {
        clues: [first, ...rest],
        caseOn: (day) => (fits(day) ? 'agree' : 'differ'),
        allows: fits,
      },
    ];
  },
};

/** Of yesterday −1; null for what is no day by its distance from today. */
function shiftOf({ expression: { meaning } }: Clue): number | null {
  if (meaning.kind !== 'shifted' || meaning.unit !== 'day' || meaning.from !== 'reference')
    return null;
  return Math.abs(meaning.by) <= 1 ? meaning.by : null;
}

function isDayClue({ expression: { meaning } }: Clue): boolean {
  if (meaning.kind === 'fixed') return meaning.period.unit === 'day';
  return meaning.kind === 'part-of-year' && meaning.part.unit === 'day';
}

function isThatDay({ expression: { meaning } }: Clue, on: Day, by: number): boolean {
  const number: DayNumber = on.number + by;
  if (meaning.kind === 'fixed') return meaning.period.index === number;
  if (meaning.kind !== 'part-of-year' || meaning.part.unit !== 'day') return false;
  const { month, day } = meaning.part;
  return [on.year - 1, on.year, on.year + 1].some((year) => numberIn(year, month, day) === number);
}
