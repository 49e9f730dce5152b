import { type DayNumber, numberOf } from '../../text/calendar.ts';
import { type Held, scorerOf } from '../belief.ts';
import { dayOf } from '../constraint.ts';
import type { Stretch } from '../span.ts';
import { type Mate, spreadOf } from './mates.ts';
import type { Learnt, StoryWeights } from './weights.ts';

/** How likely an article appeared on each of the days around those of its mates. What is missing from 1 lies elsewhere. */
export type StoryBelief = ReadonlyMap<DayNumber, number>;

/** Days on either side of a mate's on which an article of its story is looked for. */
const REACH = 31;
/** Bounds of the sum of the weights of a day's clues: what is read may be misread. */
const MOST = 7;

/** How likely the article must have appeared within the week that is told. */
const SURE = 0.72;
const WEEK = 7;
/** Share of the week's likelihood that its unlikely ends may hold. */
const ENDS = 0.02;

/**
 * What to believe of the day of publication from articles that may be of the same story and from the article's own words:
 * by the odds that they are, and the days around each by how far apart articles of one story appear.
 * `background`: days on which the article may as well have appeared, if it is of no story.
 */
export function believeStory(
  mates: readonly Mate[],
  held: readonly Held[],
  background: readonly DayNumber[],
  { words, story }: Learnt,
): StoryBelief {
  const scores = new Map<DayNumber, number>();
  const scoreOn = scorerOf(held, words);
  const factor = (day: DayNumber) => {
    const score = scoreOn(dayOf(day));
    return Math.exp(Math.max(-MOST, Math.min(MOST, score)));
  };
  const factors = new Map<DayNumber, number>();
  const days = new Map<DayNumber, number>();
  const odds = oddsOf(mates, story);
  const all = mates.reduce((sum, { likeness }) => sum + likeness, 0);
  for (const { date, likeness } of mates) {
    const [from, to] = [numberOf(date.earliest), numberOf(date.latest)];
    const share = (odds * likeness) / all / (to - from + 1);
    for (let own = from; own <= to; own++) {
      for (let day = own - REACH; day <= own + REACH; day++) {
        const near = share * nearness(likeness, Math.abs(day - own), story);
        days.set(day, (days.get(day) ?? 0) + near);
      }
    }
  }
  for (const day of days.keys()) factors.set(day, factor(day));
  const elsewhere = background.reduce((sum, day) => sum + factor(day), 0) / background.length;
  let sum = elsewhere;
  for (const [day, likelihood] of days) {
    const weighed = likelihood * (factors.get(day) ?? 0);
    scores.set(day, weighed);
    sum += weighed;
  }
  return new Map([...scores].map(([day, score]) => [day, score / sum]));
}

/** That the mates are of the article's story. */
function oddsOf(mates: readonly Mate[], { odds }: StoryWeights): number {
  const likeness = mates[0]?.likeness ?? 0;
  return odds[spreadOf(mates)].findLast(([least]) => least <= likeness)?.[1] ?? 0;
}

function nearness(likeness: number, distance: number, { apart }: StoryWeights): number {
  const shares = apart.findLast(([least]) => least <= likeness)?.[1] ?? [];
  return shares.findLast(([least]) => least <= distance)?.[1] ?? 0;
}

/**
 * The likeliest days of a week in which every word that is read allows them, without unlikely ends. Null where the week is not
 * likely enough, or the words contradict each other there.
 */
export function likeliest(belief: StoryBelief, held: readonly Held[]): Stretch | null {
  const week = likeliestWeek(belief);
  if (week === null) return null;
  const isAllowed = (day: DayNumber) => held.every(({ reading }) => reading.allows(dayOf(day)));
  let { first, last } = week;
  while (first <= last && !isAllowed(first)) first += 1;
  while (first <= last && !isAllowed(last)) last -= 1;
  return first > last ? null : trimmed(belief, { ...week, first, last });
}

function likeliestWeek(belief: StoryBelief): Stretch | null {
  let best: Stretch | null = null;
  for (const first of belief.keys()) {
    let likelihood = 0;
    for (let day = first; day < first + WEEK; day++) likelihood += belief.get(day) ?? 0;
    if (likelihood < SURE || likelihood <= (best?.likelihood ?? 0)) continue;
    best = { first, last: first + WEEK - 1, likelihood };
  }
  return best;
}

/** Takes unlikely days off the ends. */
function trimmed(belief: StoryBelief, { first, last, likelihood }: Stretch): Stretch {
  let room = likelihood * ENDS;
  let [from, to] = [first, last];
  while (from < to) {
    const [start, end] = [belief.get(from) ?? 0, belief.get(to) ?? 0];
    const least = Math.min(start, end);
    if (least > room) break;
    room -= least;
    if (start <= end) from += 1;
    else to -= 1;
  }
  return { first: from, last: to, likelihood };
}
