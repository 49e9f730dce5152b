import type { Weights } from '../../dating/belief.ts';
import { type Day, dayOf, type Reading, type Reasoning } from '../../dating/constraint.ts';
import type { DatedNews } from './data.ts';

/** Years on either side of the true day with which it is compared, by constraints that bound the years and by others. */
const FAR = 60 * 365;
const NEAR = 2 * 365;

/** What is expected weighs like so many articles. */
const EXPECTED = 6;
/** Share of expected distances that lie on the wrong side. */
const WRONG_SIDE = 0.05;

/** How often each case was met, and how often it would be were all days alike. */
interface Tally {
  readonly constraint: Reasoning;
  readonly met: Map<string, number>;
  readonly chance: Map<string, number>;
}

/** The weights of evidence (Good 1950): ln of how much more often a case is met on the day of publication than on any. */
export function learnWeights(news: readonly DatedNews[]): Weights {
  const tallies = new Map<string, Tally>();
  for (const { held, day, weight } of news) {
    for (const { constraint, reading } of held) {
      const tally = tallies.get(constraint.name) ?? emptyTally(constraint);
      tallies.set(constraint.name, tally);
      count(tally, { reading, day: dayOf(day), weight });
    }
  }
  return Object.fromEntries([...tallies].sort(byName).map(([name, tally]) => [name, weigh(tally)]));
}

/** The weights of the cases of one kind of reasoning. */
export function learnReadings(
  readings: readonly Pick<Counted, 'reading' | 'day'>[],
  constraint: Reasoning,
): Readonly<Record<string, number>> {
  const tally = emptyTally(constraint);
  for (const one of readings) count(tally, { ...one, weight: 1 });
  return weigh(tally);
}

function emptyTally(constraint: Reasoning): Tally {
  return { constraint, met: new Map(), chance: new Map() };
}

interface Counted {
  readonly reading: Reading;
  readonly day: Day;
  readonly weight: number;
}

function count({ constraint, met, chance }: Tally, { reading, day, weight }: Counted): void {
  add(met, reading.caseOn(day), weight);
  const reach = constraint.isAbsolute ? FAR : NEAR;
  const share = weight / (2 * reach + 1);
  for (let other = day.number - reach; other <= day.number + reach; other += 1)
    add(chance, reading.caseOn(dayOf(other)), share);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function add(counts: Map<string, number>, name: string, weight: number): void {
  counts.set(name, (counts.get(name) ?? 0) + weight);
}

/** A day's, a month's and a year's distances are weighed apart: they are cases of different words. */
function weigh({ constraint, met, chance }: Tally): Readonly<Record<string, number>> {
  const weights: Record<string, number> = {};
  for (const cases of byUnit([...chance.keys()].sort())) {
    const total = sum(cases.map((one) => met.get(one) ?? 0));
    const possible = sum(cases.map((one) => chance.get(one) ?? 0));
    const expected = expectedShares(cases, constraint);
    for (const one of cases) {
      const share = (chance.get(one) ?? 0) / possible;
      const likely =
        ((met.get(one) ?? 0) + EXPECTED * (expected.get(one) ?? 0)) / (total + EXPECTED);
      const weight = Math.log(Math.max(likely, 1e-4) / share);
      // What the words forbid may be met where they were misread, and yet speaks for no day.
      weights[one] = Number((isWrong(one, constraint) ? Math.min(weight, 0) : weight).toFixed(2));
    }
  }
  return weights;
}

function byUnit(names: readonly string[]): readonly (readonly string[])[] {
  const units = [...new Set(names.map(unitOf))];
  return units.map((unit) => names.filter((name) => unitOf(name) === unit));
}

function unitOf(name: string): string {
  return /^(?:\w+ )?(?:day|month|year|part)(?= [+-])/.exec(name)?.[0] ?? '';
}

/** What reason expects of the cases of one unit: shares that add up to 1. */
function expectedShares(
  cases: readonly string[],
  constraint: Reasoning,
): ReadonlyMap<string, number> {
  const { expected } = constraint;
  if (expected !== null && cases.some((one) => one in expected)) {
    return shares(cases.map((one) => [one, expected[one] ?? 0.1]));
  }
  const wrong = cases.filter((one) => isWrong(one, constraint)).length;
  const right = cases.length - wrong;
  return shares(
    cases.map((one) => [
      one,
      isWrong(one, constraint) ? WRONG_SIDE / wrong : (1 - WRONG_SIDE) / right,
    ]),
  );
}

/** Whether the words forbid the case: `day -3` is three days before what is past. */
function isWrong(name: string, { isAhead = false }: Reasoning): boolean {
  if (name.endsWith(' beyond')) return true;
  if (name.endsWith('+0')) return false;
  return isAhead ? name.includes('+') : /-\d/.test(name);
}

function shares(raw: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const total = sum(raw.map(([, share]) => share));
  return new Map(raw.map(([one, share]) => [one, share / total]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
