import { rememberingOf } from '../../text/remembering.ts';
import { type Grove, UNIT } from './forest.ts';
import { CELLS } from './grid.ts';

const FOUR = 4;

/** Rows on their way through the trees of a grove, one after the other. */
export class Walk {
  readonly #grove: Grove;
  /** Of the row: how many thresholds of each column are not above its value. */
  readonly #bins: Uint8Array;
  /** The leaf that it reached in each tree, counted as the grove's places are. */
  readonly leaves: Uint16Array;
  /** By tree: the least that it and those behind it can add, in parts of `UNIT`. */
  readonly #rest: Int32Array;

  constructor(grove: Grove) {
    this.#grove = grove;
    this.#rest = leastFrom(grove);
    this.#bins = new Uint8Array(grove.columns.length);
    this.leaves = new Uint16Array(grove.trees + FOUR);
  }

  /** Logarithm of the odds for the row of `values` that begins at `start`: above 0, more likely than not. */
  score(values: Float64Array, start: number): number {
    return this.#scoreOf(this.#sum(values, start, Number.POSITIVE_INFINITY));
  }

  /**
   * Whether the row's score is at least so much. Trees are asked until those that are left cannot make a difference: of a row that
   * is not, `leaves` are those of all trees; of one that is, of some.
   */
  reaches(values: Float64Array, start: number, least: number): boolean {
    const enough = this.#partsFor(least);
    return this.#sum(values, start, enough) >= enough;
  }

  #scoreOf(parts: number): number {
    return this.#grove.bias + parts / UNIT;
  }

  /** The fewest parts of a score that is at least so much: as rounding has it, not as it would be. */
  #partsFor(least: number): number {
    let parts = Math.round((least - this.#grove.bias) * UNIT);
    while (this.#scoreOf(parts) >= least) parts -= 1;
    while (this.#scoreOf(parts) < least) parts += 1;
    return parts;
  }

  /** The sum of the leaves' parts; where it is at least `enough`, perhaps less than that, but no less than `enough`. */
  #sum(values: Float64Array, start: number, enough: number): number {
    this.#read(values, start);
    const { depth, trees, values: ofNodes } = this.#grove;
    const leaves = this.leaves;
    let parts = 0;
    for (let tree = 0; tree < trees; tree += FOUR) {
      this.#descend(tree);
      const end = Math.min(trees, tree + FOUR);
      for (let one = tree; one < end; one += 1) {
        parts += ofNodes[(one << (depth + 1)) + (leaves[one] ?? 0)] ?? 0;
      }
      const sure = parts + (this.#rest[end] ?? 0);
      if (sure >= enough) return sure;
    }
    return parts;
  }

  /**
   * Down four trees at once: each step waits for the one above it in its tree, and a processor does other trees' meanwhile.
   * A step's sign bit is 1, which leads to the right, where the value is not below the threshold.
   */
  #descend(tree: number): void {
    const { depth, nodes } = this.#grove;
    const bins = this.#bins;
    const leaves = this.leaves;
    const base = tree << depth;
    const size = 1 << depth;
    let a = 1;
    let b = 1;
    let c = 1;
    let d = 1;
    for (let level = 0; level < depth; level += 1) {
      const nodeA = nodes[base + a] ?? 0;
      const nodeB = nodes[base + size + b] ?? 0;
      const nodeC = nodes[base + 2 * size + c] ?? 0;
      const nodeD = nodes[base + 3 * size + d] ?? 0;
      a = (a << 1) | (((nodeA & 255) - (bins[nodeA >> 8] ?? 0)) >>> 31);
      b = (b << 1) | (((nodeB & 255) - (bins[nodeB >> 8] ?? 0)) >>> 31);
      c = (c << 1) | (((nodeC & 255) - (bins[nodeC >> 8] ?? 0)) >>> 31);
      d = (d << 1) | (((nodeD & 255) - (bins[nodeD >> 8] ?? 0)) >>> 31);
    }
    leaves[tree] = a;
    leaves[tree + 1] = b;
    leaves[tree + 2] = c;
    leaves[tree + 3] = d;
  }

  /** From the cell of a grid on, into which the value falls: to halve would be to guess wrong half of the time. */
  #read(values: Float64Array, start: number): void {
    const { columns, thresholds, starts, grid } = this.#grove;
    for (let index = 0; index < columns.length; index += 1) {
      const value = values[start + (columns[index] ?? 0)] ?? 0;
      const first = starts[index] ?? 0;
      const end = starts[index + 1] ?? 0;
      let low = first + (grid.belows[index * CELLS + grid.cellOf(index, value)] ?? 0);
      while (low < end && value >= (thresholds[low] ?? 0)) low += 1;
      this.#bins[index] = low - first;
    }
  }
}

/** One for each grove: to set it up takes as long as to judge many rows. One row at a time. */
export const walkOf: (grove: Grove) => Walk = rememberingOf((grove) => new Walk(grove));

/** Of each tree and those behind it together; at the end 0. */
function leastFrom({ trees, depth, values }: Grove): Int32Array {
  const rest = new Int32Array(trees + 1);
  for (let tree = trees - 1; tree >= 0; tree -= 1) {
    const leaves = values.subarray((2 * tree + 1) << depth, (2 * tree + 2) << depth);
    rest[tree] = (rest[tree + 1] ?? 0) + leaves.reduce((least, value) => Math.min(least, value));
  }
  return rest;
}
