import { type DayNumber, dayNumber } from '../text/calendar.ts';
import type { Clue } from './clue.ts';
import { type Day, dayOf, eachDay, type Reading, type Reasoning } from './constraint.ts';
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
  readonly start: DayNumber;
  /** Of each day from `start` on; NaN of one not worth looking at. */
  readonly likelihoods: Float64Array;
}

/** How likely the article appeared on that day; NaN of a day not worth looking at. */
export function likelihoodOn({ start, likelihoods }: Belief, day: DayNumber): number {
  return likelihoods[day - start] ?? Number.NaN;
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
  const bounds = scorerOf(absolute, weights);
  const years = absolute.length === 0 ? [] : likelyYears(clues, bounds);
  if (years.length === 0) return null;
  const others = scorerOf(
    held.filter(({ constraint }) => !constraint.isAbsolute),
    weights,
  );
  const most = Math.max(...years.map(({ score }) => score));
  const near = years.filter(({ isFar }) => !isFar);
  const start = dayNumber(near[0]?.year ?? 0, 1, 1);
  const scores = new Float64Array(dayNumber((near.at(-1)?.year ?? -1) + 1, 1, 1) - start);
  scores.fill(Number.NaN);
  for (const { year } of near) {
    const end = dayNumber(year + 1, 1, 1) - 1;
    for (const { first, last } of stretches(dayNumber(year, 1, 1), end, absolute)) {
      const bounded = bounds(dayOf(first));
      if (bounded < most - UNLIKELY) continue;
      eachDay(first, last, (day) => {
        scores[day.number - start] = bounded + others(day) - most;
      });
    }
  }
  // What comes again and again speaks for a far year no more than against it.
  const elsewhere = years
    .filter(({ isFar }) => isFar)
    .reduce((sum, { score }) => sum + DAYS_OF_YEAR * Math.exp(score - most), 0);
  return { start, likelihoods: normalised(scores, elsewhere) };
}

interface LikelyYear {
  readonly year: number;
  /** Of its likeliest day, by the constraints that bound the years. */
  readonly score: number;
  /** So long after all that is named that its days need no telling apart. */
  readonly isFar: boolean;
}

function likelyYears(clues: readonly Clue[], bounds: Scorer): readonly LikelyYear[] {
  const firsts = fixedClues(clues).map(({ first }) => first);
  const named = firsts.map((first) => dayOf(first).year);
  if (named.length === 0) return [];
  const last = Math.max(...named);
  const years: LikelyYear[] = [];
  for (let year = Math.max(1, Math.min(...named) - NEAR); year <= last + FAR; year++) {
    const days = [...samples(year), ...firsts.filter((_, index) => named[index] === year)];
    const score = Math.max(...days.map((number) => bounds(dayOf(number))));
    years.push({ year, score, isFar: year > last + NEAR });
  }
  const most = Math.max(...years.map(({ score }) => score));
  return years.filter(({ score }) => score > most - UNLIKELY);
}

/** A day of every season. */
function samples(year: number): readonly DayNumber[] {
  return [1, 3, 5, 7, 9, 11].map((month) => dayNumber(year, month, 15));
}

interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The days in stretches of which each is of one case of all that bounds the years. */
function stretches(first: DayNumber, last: DayNumber, absolute: readonly Held[]): readonly Days[] {
  const [start, end] = [dayOf(first), dayOf(last)];
  if (absolute.every(({ reading }) => reading.caseOn(start) === reading.caseOn(end)))
    return [{ first, last }];
  const middle = Math.floor((first + last) / 2);
  return [...stretches(first, middle, absolute), ...stretches(middle + 1, last, absolute)];
}

/** The sum of the weights of what is read, had the article appeared on that day. */
export type Scorer = (day: Day) => number;

export function scorerOf(held: readonly Held[], weights: Weights): Scorer {
  const scorers = held.map((one) => single(one, weights));
  return (day) => {
    let sum = 0;
    for (const score of scorers) sum += score(day);
    return sum;
  };
}

function single({ constraint, reading }: Held, weights: Weights): Scorer {
  const { name, counts = 1 } = constraint;
  const cases = weights[name] ?? {};
  const score = (day: Day) => counts * (cases[reading.caseOn(day)] ?? 0);
  const { asks } = reading;
  if (asks === undefined) return score;
  // So few weekdays and months are there that each is asked for once.
  const known: number[] = [];
  return (day) => {
    known[day[asks]] ??= score(day);
    return known[day[asks]] ?? 0;
  };
}

function normalised(scores: Float64Array, elsewhere: number): Float64Array {
  let sum = elsewhere;
  const odds = scores.map(Math.exp);
  for (const one of odds) if (!Number.isNaN(one)) sum += one;
  return odds.map((one) => one / sum);
}
