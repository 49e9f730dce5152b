import type { DayNumber } from '../text/calendar.ts';
import { type Belief, type Held, likelihoodOn } from './belief.ts';
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
export function stretchOf(belief: Belief, held: readonly Held[]): Stretch | null {
  const isAllowed = (number: DayNumber) =>
    !Number.isNaN(likelihoodOn(belief, number)) &&
    held.every(({ reading }) => reading.allows(dayOf(number)));
  const top = likeliest(belief);
  if (top === null || !isAllowed(top)) return null;
  let first = top;
  let last = top;
  while (isAllowed(first - 1)) first -= 1;
  while (isAllowed(last + 1)) last += 1;
  return trimmed(belief, first, last);
}

function likeliest({ start, likelihoods }: Belief): DayNumber | null {
  let top: DayNumber | null = null;
  let most = 0;
  for (let at = 0; at < likelihoods.length; at += 1) {
    const likelihood = likelihoods[at] ?? 0;
    if (!(likelihood > most)) continue;
    top = start + at;
    most = likelihood;
  }
  return top;
}

/** Takes unlikely days off the ends of what is longer than a week. */
function trimmed(belief: Belief, from: DayNumber, to: DayNumber): Stretch {
  let [first, last] = [from, to];
  let likelihood = 0;
  for (let day = first; day <= last; day++) likelihood += likelihoodOn(belief, day);
  let room = likelihood * ENDS;
  while (last - first >= WEEK) {
    const [start, end] = [likelihoodOn(belief, first), likelihoodOn(belief, last)];
    const least = Math.min(start, end);
    if (least > room) break;
    room -= least;
    likelihood -= least;
    if (start < end) first += 1;
    else last -= 1;
  }
  return { first, last, likelihood };
}
