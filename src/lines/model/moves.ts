import type { Grove } from './forest.ts';

/** Sums that are added to in turn: each has to wait for what was added to it last. */
const BANKS = 4;
/** Of a move the lowest bits name its group. */
const GROUP_BITS = 4;
const GROUP = (1 << GROUP_BITS) - 1;

/**
 * How much each group of columns moves a score: the differences of value along a row's way through each tree, summed by
 * the group of the column that was asked (Saabas 2014). Together with the roots' values and the bias they are the score.
 * What a leaf's way adds to each group is summed beforehand: most ways ask several columns of a group, and some nothing.
 */
export class Moves {
  readonly #grove: Grove;
  readonly #count: number;
  readonly #sums: Int32Array;
  /** The moves of all leaves, one leaf after the other, and where each leaf's begin. */
  readonly #moves: Int32Array;
  readonly #starts: Int32Array;

  /**
   * @param groups of each of the grove's columns; below `count`
   * @throws on more than 16 groups
   */
  constructor(grove: Grove, groups: Uint8Array, count: number) {
    if (count > GROUP + 1) throw new Error('too many groups of columns');
    this.#grove = grove;
    this.#count = count;
    this.#sums = new Int32Array(BANKS * (GROUP + 1));
    const moves: number[] = [];
    this.#starts = new Int32Array((grove.trees << grove.depth) + 1);
    for (let leaf = 0; leaf < grove.trees << grove.depth; leaf += 1) {
      moves.push(...movesOf(grove, groups, leaf));
      this.#starts[leaf + 1] = moves.length;
    }
    this.#moves = Int32Array.from(moves);
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
        sum += this.#sums[(bank << GROUP_BITS) + group] ?? 0;
      if (sum >= most) continue;
      least = group;
      most = sum;
    }
    return least;
  }

  #sum(leaves: Uint16Array): void {
    const { depth, trees } = this.#grove;
    const moves = this.#moves;
    const starts = this.#starts;
    const sums = this.#sums.fill(0);
    const within = (1 << depth) - 1;
    for (let tree = 0; tree < trees; tree += 1) {
      const leaf = (tree << depth) + ((leaves[tree] ?? 0) & within);
      const bank = (tree % BANKS) << GROUP_BITS;
      const end = starts[leaf + 1] ?? 0;
      for (let index = starts[leaf] ?? 0; index < end; index += 1) {
        const move = moves[index] ?? 0;
        const group = bank + (move & GROUP);
        sums[group] = (sums[group] ?? 0) + (move >> GROUP_BITS);
      }
    }
  }
}

/** By group, where it is not 0: what the way to the leaf adds. @param leaf counted over all trees */
function movesOf(
  { depth, nodes, values }: Grove,
  groups: Uint8Array,
  leaf: number,
): readonly number[] {
  const base = (leaf >> depth) << depth;
  const sums = new Int32Array(GROUP + 1);
  for (let place = (1 << depth) + leaf - base; place > 1; place >>= 1) {
    const group = groups[(nodes[base + (place >> 1)] ?? 0) >> 8] ?? 0;
    const step = (values[2 * base + place] ?? 0) - (values[2 * base + (place >> 1)] ?? 0);
    sums[group] = (sums[group] ?? 0) + step;
  }
  return Array.from(sums, (sum, group) => (sum << GROUP_BITS) | group).filter(
    (move) => move >> GROUP_BITS !== 0,
  );
}
