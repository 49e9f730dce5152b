import type { Examples } from './boost.ts';

/** So many bins stand for the values of a column: splits are looked for between bins. */
export const BINS = 48;

/** The examples by columns, each value as the number of edges of its column that are not above it. */
export interface Binned {
  readonly columns: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
}

export function binned({ width, values, labels }: Examples): Binned {
  const columns: Uint8Array[] = [];
  const edges: (readonly number[])[] = [];
  for (let column = 0; column < width; column += 1) {
    const own = Float64Array.from(labels, (_, row) => values[row * width + column] ?? 0);
    const cuts = edgesOf(own);
    edges.push(cuts);
    columns.push(Uint8Array.from(own, (value) => binOf(cuts, value)));
  }
  return { columns, edges };
}

/** Values that cut the column into bins of about as many rows. Rounded, so that they are short to write. */
function edgesOf(values: Float64Array): readonly number[] {
  const sorted = values.slice().sort();
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1) {
    const value = sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0;
    if (value > (sorted[0] ?? 0)) cuts.add(Number(value.toPrecision(4)));
  }
  return [...cuts].sort((a, b) => a - b);
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
