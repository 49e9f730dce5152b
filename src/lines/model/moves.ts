import type { Grove } from './forest.ts';

/** To so many parts of 1 the values of trees are rounded in training: sums of these are exact. */
const UNIT = 10_000;

/**
 * How much each group of columns moves a score: the differences of value along a row's way through each tree, summed by
 * the group of the column that was asked (Saabas 2014). Together with the roots' values and the bias they are the score.
 * Summed up beforehand for each leaf: of half of all lines it is asked.
 */
export class Moves {
  readonly #depth: number;
  readonly #trees: number;
  readonly #groups: number;
  /** By tree, leaf and group, in parts of `UNIT`. */
  readonly #table: Int16Array;

  /** @param groups of each of the grove's columns; below `count` */
  constructor(grove: Grove, groups: ArrayLike<number>, count: number) {
    this.#depth = grove.depth;
    this.#trees = grove.trees;
    this.#groups = count;
    this.#table = new Int16Array((grove.trees << grove.depth) * count);
    for (let tree = 0; tree < grove.trees; tree += 1) {
      for (let leaf = 0; leaf < 1 << grove.depth; leaf += 1) this.#add(grove, groups, tree, leaf);
    }
  }

  #add({ depth, nodes, values }: Grove, groups: ArrayLike<number>, tree: number, leaf: number) {
    const start = ((tree << depth) + leaf) * this.#groups;
    for (let place = (1 << depth) + leaf; place > 1; place >>= 1) {
      const group = groups[(nodes[(tree << depth) + (place >> 1)] ?? 0) >> 8] ?? 0;
      const base = tree << (depth + 1);
      const step = (values[base + place] ?? 0) - (values[base + (place >> 1)] ?? 0);
      this.#table[start + group] = (this.#table[start + group] ?? 0) + Math.round(UNIT * step);
    }
  }

  /**
   * The group that moved the score down the most, the first of equals; null where none did.
   * @param leaves that the row reached, as `Walk.leaves` has them
   */
  least(leaves: Uint16Array): number | null {
    let least: number | null = null;
    let most = 0;
    for (let group = 0; group < this.#groups; group += 1) {
      const sum = this.#sumOf(leaves, group);
      if (sum >= most) continue;
      least = group;
      most = sum;
    }
    return least;
  }

  #sumOf(leaves: Uint16Array, group: number): number {
    const leavesOf = 1 << this.#depth;
    let sum = 0;
    for (let tree = 0; tree < this.#trees; tree += 1) {
      const leaf = (tree << this.#depth) + (leaves[tree] ?? 0) - leavesOf;
      sum += this.#table[leaf * this.#groups + group] ?? 0;
    }
    return sum;
  }
}
