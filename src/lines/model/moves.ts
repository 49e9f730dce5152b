import type { Grove } from './forest.ts';

/** Sums that are added to in turn: each has to wait for what was added to it last. */
const BANKS = 4;

/**
 * How much each group of columns moves a score: the differences of value along a row's way through each tree, summed by
 * the group of the column that was asked (Saabas 2014). Together with the roots' values and the bias they are the score.
 */
export class Moves {
  readonly #grove: Grove;
  readonly #groups: Uint8Array;
  readonly #count: number;
  readonly #sums: Int32Array;

  /** @param groups of each of the grove's columns; below `count` */
  constructor(grove: Grove, groups: Uint8Array, count: number) {
    this.#grove = grove;
    this.#groups = groups;
    this.#count = count;
    this.#sums = new Int32Array(BANKS * count);
  }

  /**
   * The group that moved the score down the most, the first of equals; null where none did.
   * @param leaves that the row reached, as `Walk.leaves` has them
   */
  least(leaves: Uint16Array): number | null {
    this.#sum(leaves);
    let least: number | null = null;
    let most = 0;
    for (let group = 0; group < this.#count; group += 1) {
      let sum = 0;
      for (let bank = 0; bank < BANKS; bank += 1)
        sum += this.#sums[bank * this.#count + group] ?? 0;
      if (sum >= most) continue;
      least = group;
      most = sum;
    }
    return least;
  }

  #sum(leaves: Uint16Array): void {
    const { depth, trees, nodes, values } = this.#grove;
    const groups = this.#groups;
    const sums = this.#sums.fill(0);
    for (let tree = 0; tree < trees; tree += 1) {
      const base = tree << depth;
      const bank = (tree % BANKS) * this.#count;
      let place = leaves[tree] ?? 0;
      let value = values[(base << 1) + place] ?? 0;
      for (; place > 1; place >>= 1) {
        const group = bank + (groups[(nodes[base + (place >> 1)] ?? 0) >> 8] ?? 0);
        const before = values[(base << 1) + (place >> 1)] ?? 0;
        sums[group] = (sums[group] ?? 0) + value - before;
        value = before;
      }
    }
  }
}
