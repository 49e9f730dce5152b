import type { Direction } from '../../mentions/expression.ts';
import { type DayNumber, dayNumber, daysIn, type Weekday, weekdayOf } from '../../text/calendar.ts';
import type { Clue } from '../clue.ts';
import type { Day } from '../constraint.ts';
import { daysApart } from '../distance.ts';

/** A clue that names a day and month without a year. */
export interface YearlessClue {
  readonly clue: Clue;
  readonly month: number;
  readonly day: number;
}

export function yearlessClues(
  clues: readonly Clue[],
  direction?: Direction | null,
): readonly YearlessClue[] {
  return clues.flatMap((clue) => {
    const { meaning, direction: own } = clue.expression;
    if (meaning.kind !== 'part-of-year' || meaning.part.unit !== 'day' || meaning.of !== null)
      return [];
    // `the week of May 6`
    if (
      meaning.grain !== undefined ||
      clue.isDateline ||
      (direction !== undefined && own !== direction)
    )
      return [];
    return [{ clue, month: meaning.part.month, day: meaning.part.day }];
  });
}

/** Days since `of` was last, 0 to 365. */
export function sinceLast({ month, day }: YearlessClue, on: Day): number {
  const here = numberIn(on.year, month, day);
  return on.number - (here <= on.number ? here : numberIn(on.year - 1, month, day));
}

/** Days until `of` is next, 0 to 365. */
export function untilNext({ month, day }: YearlessClue, on: Day): number {
  const here = numberIn(on.year, month, day);
  return (here >= on.number ? here : numberIn(on.year + 1, month, day)) - on.number;
}

const SHORTEST_MONTH = 28;

/** 29 February stands for 28 February in a common year. */
export function numberIn(year: number, month: number, day: number): DayNumber {
  return dayNumber(year, month, day <= SHORTEST_MONTH ? day : Math.min(day, daysIn(year, month)));
}

/** News names the year of what is further away. */
export const FURTHEST = 330;

/** What is so near is meant, whichever way the words point. */
const AT_HAND = 14;

/** Whether the day that is meant, seen from `on` in the direction that the words give, is of that weekday. */
export function fallsOn(yearless: YearlessClue, weekday: Weekday, on: Day): boolean {
  const { direction } = yearless.clue.expression;
  const back = sinceLast(yearless, on);
  const ahead = untilNext(yearless, on);
  const isNearer = back <= ahead;
  const isPast =
    direction === null || Math.min(back, ahead) <= AT_HAND ? isNearer : direction === 'past';
  return weekdayOf(isPast ? on.number - back : on.number + ahead) === weekday;
}

/** The case of several distances: the nearest, unless there are some that news would have named the year of. */
export function nearestOf(distances: readonly number[]): string {
  const beyond = distances.filter((one) => one > FURTHEST).length;
  if (beyond > 0) return beyond === 1 ? 'one beyond' : 'several beyond';
  return daysApart(Math.min(...distances));
}

/** The clue that lies nearest, by its distance. */
export function nearestTo(
  [first, ...rest]: readonly [YearlessClue, ...YearlessClue[]],
  distance: (of: YearlessClue) => number,
): Clue {
  return rest.reduce((best, one) => (distance(one) < distance(best) ? one : best), first).clue;
}
