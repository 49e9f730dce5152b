import type { Period } from '../../mentions/expression.ts';
import { daysOf } from '../../mentions/period.ts';
import { dayNumber } from '../../text/calendar.ts';
import type { Clue } from '../clue.ts';
import type { Day } from '../constraint.ts';
import { classOf, dayClasses, monthClasses, yearClasses } from '../distance.ts';

/** A clue that names a period in full, from a day to a year. */
export interface FixedClue {
  readonly clue: Clue;
  readonly period: Period;
  readonly first: number;
  readonly last: number;
}

const UNITS: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
]);

/** The first newspaper is of 1605: what is older is history, or no year at all. */
const FIRST_NEWS = dayNumber(1605, 1, 1);

export function fixedClues(clues: readonly Clue[]): readonly FixedClue[] {
  return clues.flatMap((clue) => {
    const { meaning } = clue.expression;
    if (meaning.kind !== 'fixed' || !UNITS.has(meaning.period.unit)) return [];
    const [first, last] = daysOf(meaning.period);
    if (first < FIRST_NEWS) return [];
    return [{ clue, period: meaning.period, first, last }];
  });
}

/** How what a clue names is told, where that makes a difference. */
export type Telling = 'pictured' | 'reported';

const BARE = casesOf('');
const TOLD = { pictured: casesOf('pictured '), reported: casesOf('reported ') };

function casesOf(before: string) {
  return {
    day: dayClasses(`${before}day `),
    month: monthClasses(`${before}month `),
    year: yearClasses(`${before}year `),
    part: monthClasses(`${before}part `),
  };
}

/** How long after the period the day is, as exactly as the period is named; before it where it is negative. */
export function sinceFixed({ period, first, last }: FixedClue, day: Day, as?: Telling): string {
  const { unit } = period;
  const cases = as === undefined ? BARE : TOLD[as];
  if (unit === 'day') return classOf(day.number - first, cases.day);
  if (unit === 'year') return classOf(day.year - period.index, cases.year);
  if (unit === 'month') return classOf(day.year * 12 + day.month - 1 - period.index, cases.month);
  const distance = day.number < first ? day.number - first : Math.max(0, day.number - last);
  return classOf(Math.trunc(distance / 30), cases.part);
}
