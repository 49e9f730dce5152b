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

/** A forest laid out for speed: the nodes of all trees one after another. */
export interface Grove {
  readonly bias: number;
  /** Index of each tree's root. */
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly value: Float64Array;
}

export function plant({ bias, trees }: Forest): Grove {
  const roots: number[] = [];
  let size = 0;
  for (const tree of trees) {
    roots.push(size);
    size += tree.feature.length;
  }
  const moved = (nodes: readonly number[], tree: number) =>
    nodes.map((at) => at + (roots[tree] ?? 0));
  return {
    bias,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(trees.flatMap((tree) => tree.feature)),
    threshold: Float64Array.from(trees.flatMap((tree) => tree.threshold)),
    left: Int32Array.from(trees.flatMap(({ left }, tree) => moved(left, tree))),
    right: Int32Array.from(trees.flatMap(({ right }, tree) => moved(right, tree))),
    value: Float64Array.from(trees.flatMap((tree) => tree.value)),
  };
}

/** Logarithm of the odds for the row of `values` that begins at `start`: above 0, more likely than not. */
export function scoreOf(grove: Grove, values: Float64Array, start: number): number {
  let score = grove.bias;
  for (const root of grove.roots) {
    let node = root;
    for (let next = step(grove, values, start, node); next !== node; ) {
      node = next;
      next = step(grove, values, start, node);
    }
    score += grove.value[node] ?? 0;
  }
  return score;
}

/**
 * How much each of `width` columns moved the score of the row: the differences of value along its way through each
 * tree, summed by the column that was asked (Saabas 2014). Together with the roots' values and the bias they are the score.
 */
export function movesOf(
  grove: Grove,
  values: Float64Array,
  start: number,
  width: number,
): Float64Array {
  const moves = new Float64Array(width);
  for (const root of grove.roots) {
    let node = root;
    for (let next = step(grove, values, start, node); next !== node; ) {
      const column = grove.feature[node] ?? 0;
      moves[column] = (moves[column] ?? 0) + (grove.value[next] ?? 0) - (grove.value[node] ?? 0);
      node = next;
      next = step(grove, values, start, node);
    }
  }
  return moves;
}

/** The node that follows for the row; a leaf itself. */
function step(grove: Grove, values: Float64Array, start: number, node: number): number {
  const column = grove.feature[node] ?? -1;
  if (column < 0) return node;
  const isLess = (values[start + column] ?? 0) < (grove.threshold[node] ?? 0);
  return (isLess ? grove.left[node] : grove.right[node]) ?? node;
}
