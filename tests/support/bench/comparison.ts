import { count, duration } from '../../../src/cli/terminal.ts';
import type { Measured } from './command.ts';
import { row } from './table.ts';

/**
 * A comparison runs its sides in turn, as often as there are rounds, and reports the ratio of their medians: absolute
 * times differ from machine to machine, and from hour to hour.
 */

/** One side of a comparison. */
export interface Side {
  readonly name: string;
  readonly milliseconds: readonly number[];
  readonly peakBytes: number | null;
}

export interface Comparison {
  readonly of: string;
  readonly sides: readonly Side[];
  /** Of the first side's median time (an article's, where the sides differ in number) to the second's. */
  readonly ratio: number | null;
  readonly notes: readonly string[];
}

/** Runs the sides in turn, `rounds` times. */
export async function inTurn(
  of: string,
  rounds: number,
  sides: readonly (readonly [name: string, run: () => Promise<Measured>])[],
): Promise<Comparison> {
  const measured: { index: number; run: Measured }[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [index, [, run]] of sides.entries()) measured.push({ index, run: await run() });
  const results = sides.map(([name], at) => {
    return sideOf(
      name,
      measured.filter(({ index }) => index === at).map(({ run }) => run),
    );
  });
  const [first, second] = results.map(({ milliseconds }) => median(milliseconds));
  const ratio = first === undefined || second === undefined ? null : first / second;
  return { of, sides: results, ratio, notes: [] };
}

function sideOf(name: string, runs: readonly Measured[]): Side {
  const held = runs.map(({ peakBytes }) => peakBytes).filter((bytes) => bytes !== null);
  return {
    name,
    milliseconds: runs.map(({ milliseconds }) => milliseconds),
    peakBytes: held.length === 0 ? null : Math.max(...held),
  };
}

/** The second side against the first. */
export function inverse(comparison: Comparison): Comparison {
  const { ratio } = comparison;
  return { ...comparison, ratio: ratio === null ? null : 1 / ratio };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

export function comparisonTable({ of, sides, ratio, notes }: Comparison): string {
  return [
    row(of, 'median', 'shortest', 'peak memory'),
    ...sides.map(({ name, milliseconds, peakBytes }) =>
      row(
        `  ${name}`,
        duration(median(milliseconds)),
        duration(Math.min(...milliseconds)),
        peakBytes === null ? 'unknown' : `${count(peakBytes / 1e6)} MB`,
      ),
    ),
    ...(ratio === null ? [] : [row('  ratio', ratio.toFixed(2))]),
    ...notes.map((note) => `  ${note}`),
  ].join('\n');
}
