import type { DayNumber } from '../../text/calendar.ts';
import type { Either, Period } from '../expression.ts';

/** How near to the day of the text one of two days lies, and how far the other, so that the near one is meant. */
const NEAR = 3;
const FAR = 10;

/** The day that is meant, seen from `day`; null if either can be. */
export function dayAtHand({ days }: Either, day: DayNumber): Period | null {
  const apart = (one: Period) => Math.abs(one.index - day);
  const [first, second] = days;
  const [near, far] = apart(first) <= apart(second) ? [first, second] : [second, first];
  return apart(near) <= NEAR && apart(far) >= FAR ? near : null;
}
