import { PUBLISHED_FEATURES, publishedFeatures } from '../article/fields/published-features.ts';
import { datingOf } from '../article/fields/published-lines.ts';
import type { PublishedWeights } from '../article/fields/published-model.ts';
import { bestOf, weightsOf } from '../lines/ranking.ts';
import type { Line } from '../model.ts';
import { type Choice, fitChoices } from './choice.ts';
import { FOLDS, foldOf } from './folds.ts';
import type { GoldPage } from './gold.ts';
import type { Shares } from './shares.ts';

/** A page whose makers state the day on which it appeared, and the dates that may be it. */
export interface PublishedPage {
  readonly domain: string;
  readonly features: ReturnType<typeof publishedFeatures>;
  readonly right: readonly number[];
  /** The page names the day. */
  readonly isPresent: boolean;
}

/** Strongly: few dates are known, and what is seen of them goes together. */
const HOLD = 0.1;

/** Taken from what speaks for a date: an invented day is worse than a missing one. So much costs hardly a right one. */
const CAUTION = 0.2;

/** Null where the makers state no day. */
export function publishedPage(
  { domain, gold: { date }, present }: GoldPage,
  lines: readonly Line[],
): PublishedPage | null {
  if (date === undefined) return null;
  const dating = datingOf(lines);
  const right = dating.dated.flatMap(({ value }, at) => (value.edtf === date ? at : []));
  const isPresent = present?.['date'] === true;
  return { domain, features: publishedFeatures(dating), right, isPresent };
}

export function trainPublished(pages: readonly PublishedPage[]): PublishedWeights {
  // A page that names the day where no line was read for it neither has nor lacks a right candidate.
  const clear = pages.filter(({ right, isPresent }) => right.length > 0 || !isPresent);
  const { weights, base } = fitChoices(clear.map(choiceOf), PUBLISHED_FEATURES.length, HOLD);
  const named = PUBLISHED_FEATURES.map((name, at) => [name, rounded(weights[at] ?? 0)] as const);
  return weightsOf(
    Object.fromEntries([['base', rounded(base - CAUTION)], ...named]),
    PUBLISHED_FEATURES,
  );
}

function choiceOf({ features, right }: PublishedPage): Choice {
  return {
    rows: features.map((of) => Float64Array.from(PUBLISHED_FEATURES, (name) => of[name] ?? 0)),
    offsets: features.map(() => 0),
    right,
    weight: 1,
  };
}

function rounded(weight: number): number {
  return Number(weight.toFixed(3));
}

/** For each part of the domains, weights that have not seen it: `foldOf` says whose a domain is. */
export function foldPublished(pages: readonly PublishedPage[]): readonly PublishedWeights[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    return trainPublished(pages.filter(({ domain }) => foldOf(domain) !== fold));
  });
}

/** How often the date above 0 is right, each page judged by the weights that have not seen its domain. */
export function publishedShares(
  pages: readonly PublishedPage[],
  folds: readonly PublishedWeights[],
): Shares {
  const found = pages.map((page) => {
    const weights = folds[foldOf(page.domain)];
    const best = weights === undefined ? null : bestOf(page.features, (of) => of, weights);
    return { page, at: best === null ? -1 : page.features.indexOf(best) };
  });
  return {
    present: found
      .filter(({ page }) => page.isPresent)
      .map(({ page, at }) => page.right.includes(at)),
    absent: found.filter(({ page }) => !page.isPresent).map(({ at }) => at >= 0),
  };
}
