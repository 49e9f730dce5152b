import { compare } from '../text/dates.ts';
import { candidates, keysOf } from './candidates.ts';
import { cluster } from './cluster.ts';
import type { Comparison } from './comparison.ts';
import { type Days, daysOf } from './days.ts';
import { grouped } from './grouped.ts';
import { type Statement, speaksForItself } from './statements.ts';
import type { Steps } from './steps.ts';
import type { Tellings } from './tellings.ts';

/** Statements of one happening. The first are those that came together first: the likest. */
export interface Group {
  readonly statements: readonly [Statement, ...Statement[]];
  /** The days that all of them allow. */
  readonly days: Days;
  /** By which likely matches are found: of its first statement. */
  readonly keys: readonly number[];
}

/** Least mean likeness of what is joined. Set on judged samples of news: above it nine of ten groups hold one happening. */
export const LEAST_LIKENESS = 0.85;

/** Groups the statements of each date by what they tell. The result depends on the order of the statements only where two pairs are exactly as alike. */
export function* groupsOf(
  statements: readonly Statement[],
  tellings: Tellings,
  compared: Comparison,
): Steps<readonly Group[]> {
  const byDate = grouped(statements, ({ report }) => report.date.edtf);
  const groups: Group[] = [];
  for (const [, ofDate] of [...byDate].sort(([a], [b]) => compare(a, b))) {
    for (const group of groupsOfDate(ofDate, tellings, compared)) groups.push(group);
    yield;
  }
  return groups;
}

function groupsOfDate(
  statements: readonly [Statement, ...Statement[]],
  tellings: Tellings,
  { statements: likeness }: Comparison,
): readonly Group[] {
  const days = daysOf(statements[0].report.date);
  const keys = statements.map((statement) => keysOf(statement, tellings));
  const alike = (a: number, b: number, least: number) =>
    likeness(at(statements, a), at(statements, b), least);
  return cluster(wordForWord(statements), candidates(keys), alike, LEAST_LIKENESS).map(
    ([first, ...rest]) => ({
      statements: [at(statements, first), ...rest.map((place) => at(statements, place))],
      days,
      keys: at(keys, first),
    }),
  );
}

/** What several articles have word for word is one statement, if it says enough to stand alone. */
function wordForWord(
  statements: readonly Statement[],
): readonly (readonly [number, ...number[]])[] {
  const same = grouped(statements.keys(), (place) => {
    const statement = at(statements, place);
    return speaksForItself(statement) ? statement.report.quote : place;
  });
  return [...same.values()];
}

function at<T>(items: readonly T[], place: number): T {
  const item = items[place];
  if (item === undefined) throw new Error(`no place ${place}`);
  return item;
}
