import type { Direction } from '../../mentions/expression.ts';
import type { Weekday } from '../../text/calendar.ts';
import type { Clue } from '../clue.ts';

/** A clue that is a bare weekday, by which news means one within a week. */
export interface WeekdayClue {
  readonly clue: Clue;
  readonly weekday: Weekday;
}

export function weekdayClues(
  clues: readonly Clue[],
  direction?: Direction,
): readonly WeekdayClue[] {
  return clues.flatMap((clue) => {
    const { meaning, direction: own, type } = clue.expression;
    if (meaning.kind !== 'weekday' || meaning.which !== null || meaning.of !== null) return [];
    if (clue.isQuoted || clue.isCaption || type === 'SET' || type === 'DURATION') return [];
    if (direction !== undefined && own !== direction) return [];
    return [{ clue, weekday: meaning.weekday }];
  });
}

/** Days since the weekday was last, 0 to 6. */
export function sinceWeekday(weekday: Weekday, on: Weekday): number {
  return (on - weekday + 7) % 7;
}

/** Days until the weekday comes, 1 to 7: what is still to come today has no weekday but `today`. */
export function untilWeekday(weekday: Weekday, on: Weekday): number {
  return ((weekday - on + 6) % 7) + 1;
}

export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
