import { type Forest, type Grove, plant, UNIT } from '../lines/model/forest.ts';
import { boost, type Examples, type Options } from './boost.ts';
import { FOLDS, foldOf } from './folds.ts';

/** A page's candidates for a field. */
export interface Ranked {
  /** Registrable domain: pages of one are never both trained on and measured. */
  readonly domain: string;
  /** One row for each candidate. */
  readonly values: Float64Array;
  /** Whether it is what the page's makers state. */
  readonly labels: readonly boolean[];
  /** How much each of them counts. */
  readonly weight: number;
}

/** Few candidates are known: many cautious trees, each of a part of them. */
const OPTIONS: Omit<Options, 'seed'> = {
  trees: 300,
  depth: 2,
  rate: 0.03,
  least: 3,
  penalty: 3,
  columns: 0.3,
  rows: 0.6,
};
/** One forest's luck with its parts of so few candidates moves figures by two in a hundred: the mean of three is asked. */
const SEEDS: readonly number[] = [1, 2, 3];

/** Judges of one candidate whether it is right. `width`: length of a row. */
export function trainRanking(pages: readonly Ranked[], width: number): Forest {
  const examples = examplesOf(pages, width);
  return meanOf(SEEDS.map((seed) => boost(examples, { ...OPTIONS, seed })));
}

/** A forest that says what these say in the mean. */
function meanOf(forests: readonly Forest[]): Forest {
  const share = (value: number) => Math.round((UNIT * value) / forests.length) / UNIT;
  return {
    bias: forests.reduce((sum, { bias }) => sum + bias, 0) / forests.length,
    trees: forests.flatMap(({ trees }) =>
      trees.map((tree) => ({ ...tree, value: tree.value.map(share) })),
    ),
  };
}

/** For each part of the domains, one that has not seen it: `foldOf` says whose a domain is. */
export function foldRankings(pages: readonly Ranked[], width: number): readonly Grove[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = pages.filter(({ domain }) => foldOf(domain) !== fold);
    return plant(trainRanking(seen, width));
  });
}

/** About so many candidates a page has where noise is little. */
const MEAN = 6;

function examplesOf(pages: readonly Ranked[], width: number): Examples {
  const rows = pages.reduce((sum, { labels }) => sum + labels.length, 0);
  const values = new Float64Array(rows * width);
  const labels = new Float64Array(rows);
  const weights = new Float64Array(rows);
  let row = 0;
  for (const page of pages) {
    values.set(page.values, row * width);
    labels.set(page.labels.map(Number), row);
    weights.fill(weightOf(page), row, row + page.labels.length);
    row += page.labels.length;
  }
  return { width, values, labels, weights };
}

/** A page of many candidates counts for little more than one of few. */
function weightOf({ weight, labels }: Ranked): number {
  return (weight * MEAN) / (labels.length + MEAN - 1);
}
