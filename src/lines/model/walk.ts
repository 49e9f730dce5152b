import type { Grove } from './forest.ts';

/** Rows on their way through the trees of a grove, one after the other. */
export class Walk {
  readonly #grove: Grove;
  /** Of the row: how many thresholds of each column are not above its value. */
  readonly #bins: Uint8Array;
  /** The leaf that it reached in each tree. */
  readonly #leaves: Uint16Array;

  constructor(grove: Grove) {
    this.#grove = grove;
    this.#bins = new Uint8Array(grove.columns.length);
    this.#leaves = new Uint16Array(grove.trees);
  }

  /** Logarithm of the odds for the row of `values` that begins at `start`: above 0, more likely than not. */
  score(values: Float64Array, start: number): number {
    this.#read(values, start);
    const { bias, depth, trees, nodes, values: ofNodes } = this.#grove;
    const bins = this.#bins;
    const leaves = this.#leaves;
    let score = bias;
    for (let tree = 0; tree < trees; tree += 1) {
      const base = tree << depth;
      let place = 1;
      for (let level = 0; level < depth; level += 1) {
        const node = nodes[base + place] ?? 0;
        // The sign bit: 1, and so to the right, where the value is not below the threshold.
        place = (place << 1) | (((node & 255) - (bins[node >> 8] ?? 0)) >>> 31);
      }
      leaves[tree] = place;
      score += ofNodes[(base << 1) + place] ?? 0;
    }
    return score;
  }

  #read(values: Float64Array, start: number): void {
    const { columns, thresholds, starts } = this.#grove;
    for (let index = 0; index < columns.length; index += 1) {
      const value = values[start + (columns[index] ?? 0)] ?? 0;
      const first = starts[index] ?? 0;
      let low = first;
      let high = starts[index + 1] ?? 0;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value < (thresholds[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      this.#bins[index] = low - first;
    }
  }

  /**
   * How much each of the grove's columns moved the score of the row that was read last: the differences of value along
   * its way through each tree, summed by the column that was asked (Saabas 2014). Together with the roots' values and
   * the bias they are the score.
   */
  moves(): Float64Array {
    const { columns, depth, trees, nodes, values } = this.#grove;
    const moves = new Float64Array(columns.length);
    for (let tree = 0; tree < trees; tree += 1) {
      const base = tree << depth;
      const leaf = this.#leaves[tree] ?? 0;
      for (let level = depth - 1; level >= 0; level -= 1) {
        const place = leaf >> level;
        const column = (nodes[base + (place >> 1)] ?? 0) >> 8;
        const before = values[(base << 1) + (place >> 1)] ?? 0;
        moves[column] = (moves[column] ?? 0) + (values[(base << 1) + place] ?? 0) - before;
      }
    }
    return moves;
  }
}
