import { type DayNumber, dayNumber } from '../text/calendar.ts';
import type { Clue } from './clue.ts';
import { type Day, dayOf, type Reading, type Reasoning } from './constraint.ts';
import { fixedClues } from './constraints/fixed.ts';
import { CONSTRAINTS } from './constraints.ts';

/** For each constraint, how much each case speaks for a day: ln of how much likelier it is on the day of publication. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A constraint and what it reads out of an article. */
export interface Held {
  readonly constraint: Reasoning;
  readonly reading: Reading;
}

export function readAll(clues: readonly Clue[]): readonly Held[] {
  return CONSTRAINTS.flatMap((constraint) =>
    constraint.read(clues).map((reading) => ({ constraint, reading })),
  );
}

/** How likely the article appeared on each of some days. What is missing from 1 lies on days not worth looking at. */
export interface Belief {
  readonly days: ReadonlyMap<DayNumber, number>;
}

/** Years after the newest and before the oldest that it names of which each day is looked at. */
const NEAR = 12;
/** Years after the newest in which an article can have appeared at all. */
const FAR = 60;
/** A year or day is passed over where the bounds make it so much less likely than the likeliest, as ln. */
const UNLIKELY = 13;
const DAYS_OF_YEAR = 365;

/**
 * What to believe of the day of publication. Null where nothing in the text bounds the years. Days are compared by the
 * sum of the weights of evidence (Good 1950) of what is read.
 */
export function believe(
  clues: readonly Clue[],
  held: readonly Held[],
  weights: Weights,
): Belief | null {
  const absolute = held.filter(({ constraint }) => constraint.isAbsolute);
  const years = absolute.length === 0 ? [] : likelyYears(clues, absolute, weights);
  if (years.length === 0) return null;
  const others = held.filter(({ constraint }) => !constraint.isAbsolute);
  const scores = new Map<DayNumber, number>();
  let elsewhere = 0;
  const most = Math.max(...years.map(({ score }) => score));
  for (const { year, score, isFar } of years) {
    // What comes again and again speaks for a far year no more than against it.
    if (isFar) elsewhere += DAYS_OF_YEAR * Math.exp(score - most);
    else {
      for (const day of daysOfYear(year)) {
        const bounded = scoreOf(day, absolute, weights);
        if (bounded < most - UNLIKELY) continue;
        scores.set(day.number, bounded + scoreOf(day, others, weights) - most);
      }
    }
  }
  return { days: normalised(scores, elsewhere) };
}

interface LikelyYear {
  readonly year: number;
  /** Of its likeliest day, by the constraints that bound the years. */
  readonly score: number;
  /** So long after all that is named that its days need no telling apart. */
  readonly isFar: boolean;
}

function likelyYears(
  clues: readonly Clue[],
  held: readonly Held[],
  weights: Weights,
): readonly LikelyYear[] {
  const firsts = fixedClues(clues).map(({ first }) => first);
  const named = firsts.map((first) => dayOf(first).year);
  if (named.length === 0) return [];
  const last = Math.max(...named);
  const years: LikelyYear[] = [];
  for (let year = Math.max(1, Math.min(...named) - NEAR); year <= last + FAR; year++) {
    const days = [...samples(year), ...firsts.filter((_, index) => named[index] === year)];
    const score = Math.max(...days.map((number) => scoreOf(dayOf(number), held, weights)));
    years.push({ year, score, isFar: year > last + NEAR });
  }
  const most = Math.max(...years.map(({ score }) => score));
  return years.filter(({ score }) => score > most - UNLIKELY);
}

/** A day of every season. */
function samples(year: number): readonly DayNumber[] {
  return [1, 3, 5, 7, 9, 11].map((month) => dayNumber(year, month, 15));
}

function* daysOfYear(year: number): Generator<Day> {
  const end = dayNumber(year + 1, 1, 1);
  for (let number = dayNumber(year, 1, 1); number < end; number++) yield dayOf(number);
}

/** The sum of the weights of what is read, had the article appeared on that day. */
export function scoreOf(day: Day, held: readonly Held[], weights: Weights): number {
  let sum = 0;
  for (const { constraint, reading } of held) {
    const { name, counts = 1 } = constraint;
    sum += counts * (weights[name]?.[reading.caseOn(day)] ?? 0);
  }
  return sum;
}

function normalised(
  scores: ReadonlyMap<DayNumber, number>,
  elsewhere: number,
): ReadonlyMap<DayNumber, number> {
  let sum = elsewhere;
  for (const score of scores.values()) sum += Math.exp(score);
  return new Map([...scores].map(([day, score]) => [day, Math.exp(score) / sum]));
}
