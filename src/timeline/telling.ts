import { daysOf, length } from './days.ts';
import { grouped } from './grouped.ts';
import type { Lexicon, Vector } from './lexicon.ts';
import type { Statement } from './statements.ts';

/** What a statement tells, weighed: as long as it is compared. */
export interface Telling {
  readonly statement: Statement;
  /** Natural logarithm of the days that its date allows. */
  readonly imprecision: number;
  /** Natural logarithm of how many statements have its date. */
  readonly crowd: number;
  readonly told: Vector;
  readonly names: Vector;
  /** Names of who says what is dated; none where the date is not that of a saying. */
  readonly speakers: Vector;
  readonly dated: Vector;
  readonly topic: Vector;
  /** Length of `told`, squared. */
  readonly square: number;
}

/** Weighs statements, each of `statements`, against all of them. */
export function teller(
  statements: readonly Statement[],
  lexicon: Lexicon,
): (statement: Statement) => Telling {
  const dates = grouped(statements, ({ report }) => report.date.edtf);
  return (statement) => {
    const { report, kept } = statement;
    const told = lexicon.weighed(kept.told);
    return {
      statement,
      imprecision: Math.log(length(daysOf(report.date))),
      crowd: Math.log(dates.get(report.date.edtf)?.length ?? 1),
      told,
      names: lexicon.weighed(kept.names),
      speakers: lexicon.weighed(kept.speakers),
      dated: lexicon.weighed(kept.dated),
      topic: lexicon.weighed(kept.topic),
      square: [...told.values()].reduce((sum, weight) => sum + weight * weight, 0),
    };
  };
}
