import { dayOf } from '../../dating/constraint.ts';
import { type Spread, spreadOf } from '../../dating/story/mates.ts';
import { sameHappeningElsewhere } from '../../dating/story/same-happening-elsewhere.ts';
import type { StoryWeights } from '../../dating/story/weights.ts';
import { numberOf } from '../../text/calendar.ts';
import type { Undated } from './archives.ts';
import { learnReadings } from './weights.ts';

/** Likenesses from which on pairs of articles are counted together, and those from which on their distances are. */
const LIKENESS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const CLOSE = [0, 0.6];
/** Distances in days that are counted together, by the least; the last is too far for one story. */
const DISTANCES = [0, 1, 2, 4, 8, 15, 32];
/** Days within which articles of one story appear. */
const STORY = 3;
/** Days of which a random one may be the other article's, for what chance brings together. */
const SPREAD = 200;
/** What the least likeness shows weighs as many pairs more. */
const EXPECTED = 2;

interface Pair {
  readonly likeness: number;
  readonly distance: number;
}

/** How alike and how far apart articles of one story are: what their nearness exceeds that of articles hardly alike by. */
export function learnStory(undated: readonly Undated[]): StoryWeights {
  const pairs = undated.flatMap(({ day, compared }): readonly Pair[] =>
    compared.mates.map(({ likeness, date }) => ({
      likeness,
      distance: Math.abs(day - numberOf(date.earliest)),
    })),
  );
  const happening = learnReadings(
    undated.flatMap(({ day, compared }) =>
      compared.held
        .filter(({ constraint }) => constraint.name === sameHappeningElsewhere.name)
        .map(({ reading }) => ({ reading, day: dayOf(day) })),
    ),
    sameHappeningElsewhere,
  );
  return {
    odds: oddsOf(undated),
    apart: CLOSE.map((least, index) => [
      least,
      sharesOf(pairs.filter(({ likeness }) => classOf(likeness, CLOSE) === index)),
    ]),
    happening: { agree: happening['agree'] ?? 0, differ: happening['differ'] ?? 0 },
  };
}

/** For each way in which the mates' dates lie, rising with the likeness of the likest. */
function oddsOf(undated: readonly Undated[]): StoryWeights['odds'] {
  const of = (spread: Spread) =>
    rising(
      undated.filter(({ compared: { mates } }) => mates.length > 0 && spreadOf(mates) === spread),
    );
  return { alone: of('alone'), together: of('together'), apart: of('apart') };
}

function rising(undated: readonly Undated[]): [number, number][] {
  const shares = LIKENESS.map((_, index) => {
    const alike = undated.filter(
      ({ compared: { mates } }) => classOf(mates[0]?.likeness ?? 0, LIKENESS) === index,
    );
    return (alike.filter(isNear).length + EXPECTED / 4) / (alike.length + EXPECTED);
  });
  const chance = shares[0] ?? 0;
  let most = 0;
  return LIKENESS.map((likeness, index) => {
    most = Math.max(most, ((shares[index] ?? 0) - chance) / (1 - chance));
    return [likeness, rounded(most / (1 - most))];
  });
}

/** Whether one of the mates appeared within the days of a story. */
function isNear({ day, compared: { mates } }: Undated): boolean {
  return mates.some(({ date }) => Math.abs(day - numberOf(date.earliest)) <= STORY);
}

/** Of a day at each distance, before or after. What is further away than any story lasts shows what chance brings. */
function sharesOf(pairs: readonly Pair[]): [number, number][] {
  const far = pairs.filter(({ distance }) => classOf(distance, DISTANCES) === DISTANCES.length - 1);
  const chance = (2 * far.length) / SPREAD;
  const classes = DISTANCES.slice(0, -1).map((least, index) => {
    const days = (DISTANCES[index + 1] ?? least) - least;
    const met = pairs.filter(({ distance }) => classOf(distance, DISTANCES) === index).length;
    const both = least === 0 ? 1 : 2 * days;
    return { least, both, excess: Math.max(0.5, met - (chance * both) / 2) };
  });
  const all = classes.reduce((sum, { excess }) => sum + excess, 0);
  return classes.map(({ least, both, excess }) => [least, rounded(excess / all / both)]);
}

function classOf(number: number, bounds: readonly number[]): number {
  return bounds.findLastIndex((least) => least <= number);
}

function rounded(number: number): number {
  return Number(number.toFixed(4));
}
