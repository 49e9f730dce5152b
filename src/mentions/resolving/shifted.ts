import type { DayNumber } from '../../text/calendar.ts';
import type { CalendarUnit, Period, Shifted } from '../expression.ts';
import { daysOf, grained, periodOf } from '../period.ts';
import type { Anchors } from './anchors.ts';

/** `yesterday`, `last week`, `a year earlier`; null without a day to count from. */
export function shifted(
  { unit, by, from, grain }: Shifted,
  reference: DayNumber | null,
  { previous, day: lastDay, reported }: Anchors,
): Period | null {
  if (from === 'reported' && reported !== null) return movedReport(reported, unit, by);
  const spokenOf = unit === 'day' ? lastDay : previous;
  const day = from === 'previous' && spokenOf !== null ? daysOf(spokenOf)[0] : reference;
  if (day === null) return null;
  const isLastOver = from === 'reported' && unit === 'quarter';
  const moved = { unit, index: periodOf(unit, day).index + by - (isLastOver ? 1 : 0) };
  return grained(moved, grain);
}

/** The quarter or half year of which a text reports, so many quarters or years away. */
function movedReport({ unit, index }: Period, by: CalendarUnit, count: number): Period {
  const inYear = unit === 'half' ? 2 : 4;
  return { unit, index: index + count * (by === 'year' ? inYear : 1) };
}
