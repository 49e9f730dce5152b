import type { Grove } from './forest.ts';

/** Two groups' sums stand in one number, the second's times so much: both stay exact, and are added to at once. */
const SHARE = 2 ** 26;
/** Of a leaf: so many numbers, for at most twice as many groups. */
const PAIRS = 6;

/**
 * How much each group of columns moves a score: the differences of value along a row's way through each tree, summed by
 * the group of the column that was asked (Saabas 2014). Together with the roots' values and the bias they are the score.
 * What a leaf's way adds to each group is summed beforehand.
 */
export class Moves {
  readonly #grove: Grove;
  readonly #count: number;
  /** By leaf, counted over all trees. */
  readonly #moves: Float64Array;
  readonly #sums = new Float64Array(2 * PAIRS);

  /**
   * @param groups of each of the grove's columns; below `count`
   * @throws on more than 12 groups, and where sums could be too large to be told apart: training makes far smaller ones
   */
  constructor(grove: Grove, groups: Uint8Array, count: number) {
    if (count > 2 * PAIRS) throw new Error('too many groups of columns');
    this.#grove = grove;
    this.#count = count;
    const leaves = grove.trees << grove.depth;
    this.#moves = new Float64Array(leaves * PAIRS);
    const most = new Int32Array(grove.trees);
    for (let leaf = 0; leaf < leaves; leaf += 1) {
      const sums = movesOf(grove, groups, leaf);
      const tree = leaf >> grove.depth;
      most[tree] = sums.reduce((far, sum) => Math.max(far, Math.abs(sum)), most[tree] ?? 0);
      for (let pair = 0; pair < PAIRS; pair += 1) {
        this.#moves[leaf * PAIRS + pair] = (sums[pair] ?? 0) + SHARE * (sums[PAIRS + pair] ?? 0);
      }
    }
    const farthest = most.reduce((sum, far) => sum + far, 0);
    if (farthest >= SHARE / 2) throw new Error('trees that move scores too far');
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
      const sum = this.#sums[group] ?? 0;
      if (sum >= most) continue;
      least = group;
      most = sum;
    }
    return least;
  }

  /** Without a branch, and in as many sums of their own as a processor adds to at once. */
  #sum(leaves: Uint16Array): void {
    const { depth, trees } = this.#grove;
    const moves = this.#moves;
    const within = (1 << depth) - 1;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    for (let tree = 0; tree < trees; tree += 1) {
      const at = ((tree << depth) + ((leaves[tree] ?? 0) & within)) * PAIRS;
      a += moves[at] ?? 0;
      b += moves[at + 1] ?? 0;
      c += moves[at + 2] ?? 0;
      d += moves[at + 3] ?? 0;
      e += moves[at + 4] ?? 0;
      f += moves[at + 5] ?? 0;
    }
    this.#part(0, a);
    this.#part(1, b);
    this.#part(2, c);
    this.#part(3, d);
    this.#part(4, e);
    this.#part(5, f);
  }

  #part(pair: number, both: number): void {
    const second = Math.round(both / SHARE);
    this.#sums[pair] = both - second * SHARE;
    this.#sums[PAIRS + pair] = second;
  }
}

/** By group: what the way to the leaf adds. @param leaf counted over all trees */
function movesOf({ depth, nodes, values }: Grove, groups: Uint8Array, leaf: number): Int32Array {
  const base = (leaf >> depth) << depth;
  const sums = new Int32Array(2 * PAIRS);
  for (let place = (1 << depth) + leaf - base; place > 1; place >>= 1) {
    const group = groups[(nodes[base + (place >> 1)] ?? 0) >> 8] ?? 0;
    const step = (values[2 * base + place] ?? 0) - (values[2 * base + (place >> 1)] ?? 0);
    sums[group] = (sums[group] ?? 0) + step;
  }
  return sums;
}
