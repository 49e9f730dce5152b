import type { Forest, Tree } from '../lines/model/forest.ts';
import { type Binned, binned } from './bins.ts';
import { grow } from './grow.ts';
import { random } from './random.ts';

export interface Options {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's advice that is taken, 0 to 1. */
  readonly rate: number;
  /** Least weight (second derivative of the loss) on either side of a split. */
  readonly least: number;
  /** Penalty on the size of values (L2). */
  readonly penalty: number;
  /** Shares of the columns and of the rows that each tree sees. */
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
}

/** Rows of `width` values, what each is (1 or 0), and how much it counts. */
export interface Examples {
  readonly width: number;
  readonly values: Float64Array;
  readonly labels: Float64Array;
  readonly weights: Float64Array;
}

/** Fits trees to the examples by gradient boosting of the logistic loss. The same examples and seed give the same trees. */
export function boost(examples: Examples, options: Options): Forest {
  const { labels, weights } = examples;
  const data = binned(examples);
  const draw = random(options.seed);
  const bias = logOdds(labels, weights);
  const scores = new Float64Array(labels.length).fill(bias);
  const gradients = new Float64Array(labels.length);
  const curvatures = new Float64Array(labels.length);
  const trees: Tree[] = [];
  for (let count = 0; count < options.trees; count += 1) {
    const rows: number[] = [];
    for (let row = 0; row < labels.length; row += 1) {
      if (draw() >= options.rows) continue;
      rows.push(row);
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      gradients[row] = weight * (chance - (labels[row] ?? 0));
      curvatures[row] = weight * chance * (1 - chance);
    }
    const columns = data.columns.map((_, column) => column).filter(() => draw() < options.columns);
    const tree = grow(
      data,
      { rows: Int32Array.from(rows), columns, gradients, curvatures },
      options,
    );
    trees.push(tree);
    addAdvice(tree, data, scores);
  }
  return { bias, trees };
}

function logOdds(labels: Float64Array, weights: Float64Array): number {
  let all = 0;
  let ones = 0;
  for (const [row, weight] of weights.entries()) {
    all += weight;
    ones += weight * (labels[row] ?? 0);
  }
  return Math.log(ones / (all - ones));
}

function addAdvice(tree: Tree, { columns, edges }: Binned, scores: Float64Array): void {
  const bins = tree.feature.map((feature, node) => {
    return feature < 0 ? 0 : (edges[feature]?.indexOf(tree.threshold[node] ?? 0) ?? 0);
  });
  for (let row = 0; row < scores.length; row += 1) {
    let node = 0;
    for (;;) {
      const feature = tree.feature[node] ?? -1;
      if (feature < 0) break;
      const isLeft = (columns[feature]?.[row] ?? 0) <= (bins[node] ?? 0);
      node = (isLeft ? tree.left[node] : tree.right[node]) ?? 0;
    }
    scores[row] = (scores[row] ?? 0) + (tree.value[node] ?? 0);
  }
}
