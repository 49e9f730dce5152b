import { Grid } from './grid.ts';

/**
 * Decision trees whose values add up to the logarithm of the odds (gradient boosting; Friedman 2001). One tree's nodes
 * stand in parallel arrays, the root first. A node without `left` is a leaf.
 */
export interface Tree {
  /** Column of the row that a node asks for; -1 in a leaf. */
  readonly feature: readonly number[];
  /** A row goes left where its value is smaller. */
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What the tree says of the rows that reach the node: of all nodes, so that each step can be weighed. */
  readonly value: readonly number[];
}

export interface Forest {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/**
 * A forest laid out for speed: small enough to stay in the processor's nearest cache, and asked without a branch. Each
 * tree is filled up to `depth`, its root at 1 and the children of node n at 2n and 2n + 1; a leaf that stands higher is
 * continued to the left by nodes of the same value.
 */
export interface Grove {
  readonly bias: number;
  readonly depth: number;
  readonly trees: number;
  /** Columns of a row that are asked for, rising. */
  readonly columns: Int32Array;
  /** The thresholds of each of these columns, rising, one column after the other; and where each column's begin. */
  readonly thresholds: Float64Array;
  readonly starts: Int32Array;
  /** Of each inner node: 256 times the index of its column, and the index of its threshold among the column's. */
  readonly nodes: Uint16Array;
  /** Of each node, in parts of `UNIT`: a quarter of the room, and sums are exact. */
  readonly values: Int16Array;
  readonly grid: Grid;
}

/** Training rounds the values of trees to so many parts of 1. */
export const UNIT = 10_000;
const MOST = 32_767;

/** A threshold that no value reaches. */
const NEVER = 255;

/** @throws if a column has 255 thresholds or more, or 257 columns are asked for: training makes far fewer */
export function plant({ bias, trees }: Forest): Grove {
  const depth = Math.max(1, ...trees.map((tree) => depthOf(tree, 0)));
  const asked = thresholdsOf(trees);
  const lists = [...asked.values()];
  if (lists.length > 256) throw new Error('a forest that asks for too many columns');
  if (lists.some((list) => list.length >= NEVER)) throw new Error('too many thresholds');
  // Four trees are asked at once: the last may have none beside it.
  const nodes = new Uint16Array((trees.length + 3) << depth);
  const values = new Int16Array(trees.length << (depth + 1));
  for (const [index, tree] of trees.entries()) {
    const own = nodes.subarray(index << depth, (index + 1) << depth);
    fill(values.subarray(index << (depth + 1)), own, tree, codesOf(tree, asked), 0, 1);
  }
  return {
    bias,
    depth,
    trees: trees.length,
    grid: new Grid(lists),
    columns: Int32Array.from(asked.keys()),
    thresholds: Float64Array.from(lists.flat()),
    starts: Int32Array.from([0, ...lists], (_, index) => lists.slice(0, index).flat().length),
    nodes,
    values,
  };
}

/** Of each node of the tree, as `Grove.nodes` has it. */
function codesOf({ feature, threshold }: Tree, asked: Asked): readonly number[] {
  const columns = [...asked.keys()];
  return feature.map((column, node) => {
    if (column < 0) return NEVER;
    const ordinal = asked.get(column)?.indexOf(threshold[node] ?? 0) ?? 0;
    return 256 * columns.indexOf(column) + ordinal;
  });
}

/** Puts the node, with all below it, in its place. */
function fill(
  values: Int16Array,
  nodes: Uint16Array,
  tree: Tree,
  codes: readonly number[],
  node: number,
  place: number,
): void {
  values[place] = partsOf(tree.value[node] ?? 0);
  if (place >= nodes.length) return;
  nodes[place] = codes[node] ?? NEVER;
  const isLeaf = (tree.feature[node] ?? -1) < 0;
  fill(values, nodes, tree, codes, isLeaf ? node : (tree.left[node] ?? 0), 2 * place);
  fill(values, nodes, tree, codes, isLeaf ? node : (tree.right[node] ?? 0), 2 * place + 1);
}

function partsOf(value: number): number {
  const parts = Math.round(UNIT * value);
  if (Math.abs(parts) > MOST)
    throw new Error('a tree with a value above 3: training makes far smaller');
  return parts;
}

function depthOf(tree: Tree, node: number): number {
  if ((tree.feature[node] ?? -1) < 0) return 0;
  const below = [tree.left, tree.right].map((next) => depthOf(tree, next[node] ?? 0));
  return 1 + Math.max(...below);
}

type Asked = ReadonlyMap<number, readonly number[]>;

/** By column, in their order: its thresholds, rising. */
function thresholdsOf(trees: readonly Tree[]): Asked {
  const asked = new Map<number, Set<number>>();
  for (const { feature, threshold } of trees) {
    for (const [node, column] of feature.entries()) {
      if (column < 0) continue;
      const known = asked.get(column) ?? new Set();
      asked.set(column, known.add(threshold[node] ?? 0));
    }
  }
  const rising = (a: number, b: number) => a - b;
  return new Map(
    [...asked]
      .sort(([a], [b]) => a - b)
      .map(([column, known]) => [column, [...known].sort(rising)] as const),
  );
}
