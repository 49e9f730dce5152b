import { daysOf, length } from './days.ts';
import type { Lexicon } from './lexicon.ts';
import type { Statement } from './statements.ts';
import type { Weights } from './weights.ts';

/** What all statements tell, weighed against each other. The arrays are by a statement's number. */
export interface Tellings extends Weights {
  /** Natural logarithm of the days that its date allows. */
  readonly imprecision: Float64Array;
  /** Natural logarithm of how many statements have its date. */
  readonly crowd: Float64Array;
  /** Length of what is told, squared. */
  readonly square: Float64Array;
}

/** Weighs the statements of an archive: all that `lexicon` counted. */
export function tellingsOf(statements: readonly Statement[], lexicon: Lexicon): Tellings {
  const weights = lexicon.weights();
  const ofDate = new Map<string, number>();
  for (const { report } of statements)
    ofDate.set(report.date.edtf, (ofDate.get(report.date.edtf) ?? 0) + 1);
  return {
    ...weights,
    imprecision: Float64Array.from(statements, ({ report }) =>
      Math.log(length(daysOf(report.date))),
    ),
    crowd: Float64Array.from(statements, ({ report }) =>
      Math.log(ofDate.get(report.date.edtf) ?? 1),
    ),
    square: Float64Array.from(statements, ({ kept }) => squared(weights, kept.told)),
  };
}

function squared({ starts, weights }: Weights, kept: number): number {
  let sum = 0;
  for (let at = starts[kept] ?? 0; at < (starts[kept + 1] ?? 0); at++)
    sum += (weights[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
