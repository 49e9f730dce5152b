import type { Tree } from '../lines/model/forest.ts';
import { BINS, type Binned } from './bins.ts';
import type { Options } from './boost.ts';

export interface Task {
  /** Reordered while the tree grows. */
  readonly rows: Int32Array;
  readonly columns: readonly number[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

interface Split {
  readonly column: number;
  readonly bin: number;
}

/** One regression tree on the derivatives of the loss (Chen and Guestrin 2016, section 2.2), over histograms. */
export function grow(data: Binned, task: Task, options: Options): Tree {
  const tree = { feature: [0], threshold: [0], left: [0], right: [0], value: [0] };
  const size = () => tree.feature.length;
  const add = (from: number, to: number, depth: number): number => {
    const node = depth === 0 ? 0 : size();
    const sums = sumsOf(task, from, to);
    tree.feature[node] = -1;
    tree.threshold[node] = 0;
    tree.left[node] = 0;
    tree.right[node] = 0;
    tree.value[node] = round((-options.rate * sums.gradient) / (sums.curvature + options.penalty));
    const split = depth < options.depth ? bestSplit(data, task, from, to, options) : null;
    if (split === null) return node;
    tree.feature[node] = split.column;
    tree.threshold[node] = data.edges[split.column]?.[split.bin] ?? 0;
    const middle = partition(data, task.rows, split, from, to);
    tree.left[node] = add(from, middle, depth + 1);
    tree.right[node] = add(middle, to, depth + 1);
    return node;
  };
  add(0, task.rows.length, 0);
  return tree;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function sumsOf({ rows, gradients, curvatures }: Task, from: number, to: number) {
  let gradient = 0;
  let curvature = 0;
  for (let at = from; at < to; at += 1) {
    const row = rows[at] ?? 0;
    gradient += gradients[row] ?? 0;
    curvature += curvatures[row] ?? 0;
  }
  return { gradient, curvature };
}

function bestSplit(
  data: Binned,
  task: Task,
  from: number,
  to: number,
  options: Options,
): Split | null {
  const all = sumsOf(task, from, to);
  if (all.curvature < 2 * options.least) return null;
  const worth = (gradient: number, curvature: number) =>
    gradient ** 2 / (curvature + options.penalty);
  const whole = worth(all.gradient, all.curvature);
  let best: (Split & { readonly gain: number }) | null = null;
  for (const column of task.columns) {
    const { gradients, curvatures } = histogram(data, task, column, from, to);
    let gradient = 0;
    let curvature = 0;
    const last = data.edges[column]?.length ?? 0;
    for (let bin = 0; bin < last; bin += 1) {
      gradient += gradients[bin] ?? 0;
      curvature += curvatures[bin] ?? 0;
      if (curvature < options.least || all.curvature - curvature < options.least) continue;
      const right = worth(all.gradient - gradient, all.curvature - curvature);
      const gain = worth(gradient, curvature) + right - whole;
      if (gain > (best?.gain ?? 0)) best = { column, bin, gain };
    }
  }
  return best;
}

const GRADIENTS = new Float64Array(BINS + 1);
const CURVATURES = new Float64Array(BINS + 1);

function histogram(data: Binned, task: Task, column: number, from: number, to: number) {
  GRADIENTS.fill(0);
  CURVATURES.fill(0);
  const bins = data.columns[column] ?? new Uint8Array();
  for (let at = from; at < to; at += 1) {
    const row = task.rows[at] ?? 0;
    const bin = bins[row] ?? 0;
    GRADIENTS[bin] = (GRADIENTS[bin] ?? 0) + (task.gradients[row] ?? 0);
    CURVATURES[bin] = (CURVATURES[bin] ?? 0) + (task.curvatures[row] ?? 0);
  }
  return { gradients: GRADIENTS, curvatures: CURVATURES };
}

/** Moves the rows that go left to the front; gives the index of the first that goes right. */
function partition(data: Binned, rows: Int32Array, split: Split, from: number, to: number): number {
  const bins = data.columns[split.column] ?? new Uint8Array();
  const goesLeft = (row: number) => (bins[row] ?? 0) <= split.bin;
  const part = rows.slice(from, to);
  const left = part.filter(goesLeft);
  rows.set(left, from);
  rows.set(
    part.filter((row) => !goesLeft(row)),
    from + left.length,
  );
  return from + left.length;
}
