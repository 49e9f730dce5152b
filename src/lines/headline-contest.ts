import { ENDS, HEADLINE_FEATURES, LAST, writeStage } from './headline-features.ts';
import type { HeadlineWeights } from './headline-model.ts';
import type { Outline } from './headline-outline.ts';
import { HeadlineRow } from './headline-row.ts';
import type { Sight } from './page.ts';

/** Weights in the order of the columns; and by stage the most that it and those behind it can add. */
interface Layout {
  readonly all: Float64Array;
  readonly hopes: readonly number[];
}

/** The weights are the same for every article. */
const LAYOUTS = new WeakMap<HeadlineWeights, Layout>();

function laidOut(weights: HeadlineWeights): Layout {
  const known = LAYOUTS.get(weights);
  if (known !== undefined) return known;
  const all = Float64Array.from(HEADLINE_FEATURES, (name) => weights[name]);
  const hopes = [0, ...ENDS].map((start) =>
    all.subarray(start).reduce((sum, weight) => sum + Math.max(0, weight), 0),
  );
  const layout = { all, hopes };
  LAYOUTS.set(weights, layout);
  return layout;
}

/** Looks at candidates stage by stage, and at none further than it can still win. */
export class Contest {
  best: Sight | null = null;
  #most = 0;
  readonly #outline: Outline;
  readonly #base: number;
  readonly #weights: Float64Array;
  /** By stage: the most that it and those behind it can add. */
  readonly #hopes: readonly number[];
  readonly #row = new HeadlineRow(HEADLINE_FEATURES.length);

  constructor(outline: Outline, weights: HeadlineWeights) {
    const { all, hopes } = laidOut(weights);
    this.#outline = outline;
    this.#base = weights.base;
    this.#weights = all;
    this.#hopes = hopes;
  }

  /** What the stage's features say of the candidate; of the first stage, with what any has at the start. */
  see(stage: number, sight: Sight): number {
    const row = this.#row;
    const start = ENDS[stage - 1] ?? 0;
    row.begin(start);
    writeStage(stage, row, sight, this.#outline);
    let sum = stage === 0 ? this.#base : 0;
    for (let at = start; at < row.size; at += 1) {
      sum += (row.values[at] ?? 0) * (this.#weights[at] ?? 0);
    }
    return sum;
  }

  /** @param first what its first stage says */
  meet(sight: Sight, first: number): void {
    let score = first;
    for (let stage = 1; stage <= LAST; stage += 1) {
      if (score + (this.#hopes[stage] ?? 0) < this.#most) return;
      score += this.see(stage, sight);
    }
    if (score < this.#most || score <= 0) return;
    if (score === this.#most && this.best !== null && this.best.at < sight.at) return;
    this.best = sight;
    this.#most = score;
  }
}
