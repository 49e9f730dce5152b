/** One choice among candidates, or of none of them. */
export interface Choice {
  /** A row of numbers for each candidate, all of one length. */
  readonly rows: readonly Float64Array[];
  /** Added to the score of each candidate, not to be fitted. */
  readonly offsets: readonly number[];
  /** Indices of the candidates of which each is right; none where it is right to choose none. */
  readonly right: readonly number[];
  /** How much it counts. */
  readonly weight: number;
}

export interface Fitted {
  /** By column. */
  readonly weights: readonly number[];
  readonly base: number;
}

const ROUNDS = 200;
const RATE = 0.08;
/** How strongly the weights of columns are held near 0, each column in units of its standard deviation. */
const HOLD = 0.003;
/** Where the weight of being a candidate at all begins: most are wrong. */
const BASE = -3;
/** What changes a sample's surprise less is passed over. */
const LEAST = 1e-6;

/**
 * Weights under which the right candidates, or none, are likeliest (conditional logit with 0 for choosing none;
 * McFadden 1974), by Adam (Kingma and Ba 2015) over all choices at once. The same choices give the same weights.
 */
export function fitChoices(choices: readonly Choice[], width: number, hold: number = HOLD): Fitted {
  const scale = scaleOf(choices, width);
  const scaled = choices.map((choice) => ({
    ...choice,
    rows: choice.rows.map((row) => row.map((value, at) => value / (scale[at] ?? 1))),
  }));
  // The last is the base.
  const weights = new Float64Array(width + 1);
  weights[width] = BASE;
  const mean = new Float64Array(width + 1);
  const square = new Float64Array(width + 1);
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = new Float64Array(width + 1);
    for (const choice of scaled) addSlope(choice, weights, slope);
    for (let at = 0; at <= width; at += 1) {
      const held = at < width ? hold * (weights[at] ?? 0) : 0;
      const step = (slope[at] ?? 0) / total + held;
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * step;
      const v = 0.99 * (square[at] ?? 0) + 0.01 * step * step;
      mean[at] = m;
      square[at] = v;
      const moved = m / (1 - 0.9 ** round) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - RATE * moved;
    }
  }
  return {
    weights: Array.from(scale, (unit, at) => (weights[at] ?? 0) / unit),
    base: weights[width] ?? BASE,
  };
}

/** Standard deviation of each column; 1 where it never changes. */
function scaleOf(choices: readonly Choice[], width: number): Float64Array {
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  let count = 0;
  for (const { rows } of choices) {
    for (const row of rows) {
      count += 1;
      for (let at = 0; at < width; at += 1) {
        const value = row[at] ?? 0;
        sums[at] = (sums[at] ?? 0) + value;
        squares[at] = (squares[at] ?? 0) + value * value;
      }
    }
  }
  return sums.map((sum, at) => {
    const variance = (squares[at] ?? 0) / count - (sum / count) ** 2;
    return variance > 1e-9 ? Math.sqrt(variance) : 1;
  });
}

/** Adds to `slope` what the choice's surprise changes by with each weight. */
function addSlope(
  { rows, offsets, right, weight }: Choice,
  weights: Float64Array,
  slope: Float64Array,
): void {
  const width = weights.length - 1;
  const scores = rows.map((row, index) => {
    let score = (weights[width] ?? 0) + (offsets[index] ?? 0);
    for (let at = 0; at < width; at += 1) score += (weights[at] ?? 0) * (row[at] ?? 0);
    return score;
  });
  const most = scores.reduce((a, b) => Math.max(a, b), 0);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((a, b) => a + b, Math.exp(-most));
  const rightShare = right.reduce((sum, index) => sum + (shares[index] ?? 0), 0);
  const isRight = new Set(right);
  for (const [index, row] of rows.entries()) {
    const share = shares[index] ?? 0;
    const excess = weight * (share / all - (isRight.has(index) ? share / rightShare : 0));
    if (Math.abs(excess) < LEAST) continue;
    slope[width] = (slope[width] ?? 0) + excess;
    for (let at = 0; at < width; at += 1) {
      slope[at] = (slope[at] ?? 0) + excess * (row[at] ?? 0);
    }
  }
}
