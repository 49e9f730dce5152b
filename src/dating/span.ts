import type { DayNumber } from '../text/calendar.ts';
import type { Belief, Held } from './belief.ts';
import { dayOf } from './constraint.ts';

/** Days that follow each other, and how likely the article appeared on one of them. */
export interface Stretch {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly likelihood: number;
}

/** A stretch of so many days is told as a whole; of a longer one only its likely part is. */
const WEEK = 7;
/** Share of a long stretch's likelihood that its unlikely ends may hold. */
const ENDS = 0.04;

/**
 * The days around the likeliest that all constraints allow. Null where the likeliest day is one that the words, taken
 * for what they seem to mean, do not allow: then they contradict each other.
 */
export function stretchOf({ days }: Belief, held: readonly Held[]): Stretch | null {
  const isAllowed = (number: DayNumber) =>
    days.has(number) && held.every(({ reading }) => reading.allows(dayOf(number)));
  const top = likeliest(days);
  if (top === null || !isAllowed(top)) return null;
  let first = top;
  let last = top;
  while (isAllowed(first - 1)) first -= 1;
  while (isAllowed(last + 1)) last += 1;
  return trimmed(days, first, last);
}

function likeliest(days: Belief['days']): DayNumber | null {
  let top: DayNumber | null = null;
  let most = 0;
  for (const [day, likelihood] of days) {
    if (likelihood <= most) continue;
    top = day;
    most = likelihood;
  }
  return top;
}

/** Takes unlikely days off the ends of what is longer than a week. */
function trimmed(days: Belief['days'], from: DayNumber, to: DayNumber): Stretch {
  let [first, last] = [from, to];
  let likelihood = 0;
  for (let day = first; day <= last; day++) likelihood += days.get(day) ?? 0;
  let room = likelihood * ENDS;
  while (last - first >= WEEK) {
    const [start, end] = [days.get(first) ?? 0, days.get(last) ?? 0];
    const least = Math.min(start, end);
    if (least > room) break;
    room -= least;
    likelihood -= least;
    if (start < end) first += 1;
    else last -= 1;
  }
  return { first, last, likelihood };
}
