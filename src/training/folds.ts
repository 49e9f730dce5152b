import { FEATURES } from '../lines/model/features.ts';
import type { Forest, Grove } from '../lines/model/forest.ts';
import { Walk } from '../lines/model/walk.ts';
import { boost, type Examples, type Options } from './boost.ts';
import type { Page, Scorer, Scores } from './pages.ts';

/** Parts into which the domains fall for cross-validation. */
export const FOLDS = 5;

export const OPTIONS: Options = {
  trees: 140,
  depth: 6,
  rate: 0.1,
  least: 2,
  penalty: 5,
  columns: 0.3,
  rows: 0.6,
  seed: 1,
};

/** A line that is neither text nor noise (a headline, a date) may be taken for either: it counts for this much. */
const NEITHER = 0.5;

/** Which part a domain falls into (FNV-1a). */
export function foldOf(domain: string): number {
  let hash = 2_166_136_261;
  for (const letter of domain) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  return (hash >>> 0) % FOLDS;
}

/** Texts without noise count for so much of a page: enough to be left alone, too little to make pages look clean. */
const CLEAN = 0.6;

/** Every page counts the same, each of its lines by its words: as the score counts them. */
function examplesOf(pages: readonly Page[]): Examples {
  const width = FEATURES.length;
  const rows = pages.reduce((sum, { units }) => sum + units.length, 0);
  const values = new Float64Array(rows * width);
  const labels = new Float64Array(rows);
  const weights = new Float64Array(rows);
  let row = 0;
  for (const page of pages) {
    values.set(page.values, row * width);
    labels.set(
      page.labels.map((label) => (label === 'body' ? 1 : 0)),
      row,
    );
    weights.set(weightsOf(page), row);
    row += page.units.length;
  }
  return { width, values, labels, weights };
}

function weightsOf({ labels, sizes }: Page): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const share = labels.every((label) => label === 'body') ? CLEAN : 1;
  return labels.map((label, index) => {
    if (label === '') return 0;
    const kind = label === 'meta' ? NEITHER : 1;
    return (40 * share * kind * ((sizes[index] ?? 0) + 2)) / (all + 100);
  });
}

export function train(pages: readonly Page[]): Forest {
  return boost(examplesOf(pages), OPTIONS);
}

/** Text F1 of the lines above `least`, over pages whose domains the forest that judges them has not seen. */
export function measure(
  pages: readonly Page[],
  forests: readonly Grove[],
  scorer: Scorer,
  least: number,
): Scores {
  const rows = pages.map((page) => {
    const forest = forests[foldOf(page.domain)];
    const walk = forest === undefined ? null : new Walk(forest);
    const kept = page.units.filter((_, index) => {
      return walk !== null && walk.score(page.values, index * FEATURES.length) > least;
    });
    const text = kept.map(({ text }) => text).join('\n\n');
    return scorer.tpfpfn(page.gold.text, text, 4, page.gold.optional);
  });
  return scorer.aggregate(rows);
}
