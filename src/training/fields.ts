import { BYLINE_FEATURES } from '../article/fields/byline-features.ts';
import type { PublishedWeights } from '../article/fields/published-model.ts';
import { classify } from '../lines/classify.ts';
import type { HeadlineWeights } from '../lines/headline-model.ts';
import type { Forest, Grove } from '../lines/model/forest.ts';
import type { Model } from '../lines/model/judge.ts';
import { splitText } from '../read/formats/txt.ts';
import { type BylinePage, bylinePage, bylineShares } from './bylines.ts';
import { foldOf } from './folds.ts';
import { goldPages } from './gold.ts';
import { LEVELS, type Scorer } from './pages.ts';
import {
  foldPublished,
  type PublishedPage,
  publishedPage,
  publishedShares,
  trainPublished,
} from './published.ts';
import { foldRankings, trainRanking } from './rank.ts';
import { sharesLine } from './shares.ts';

/** The candidates for the authors and dates of one set of pages. */
export interface FieldPages {
  readonly name: string;
  readonly bylines: readonly BylinePage[];
  readonly published: readonly PublishedPage[];
}

/** For each part of the domains, what judges of the lines of its pages and has not seen them. */
export interface LineFolds {
  readonly lines: readonly Model[];
  readonly headlines: readonly HeadlineWeights[];
}

/** For each part of the domains, what ranks the fields of its pages and has not seen them. */
export interface FieldFolds {
  readonly byline: readonly Grove[];
  readonly published: readonly PublishedWeights[];
}

/**
 * The candidates of the plain texts, each text's lines judged by those of `folds` that have not seen its domain: so
 * candidates stand among lines as they will in pages that nobody has seen.
 */
export function fieldPages(
  folder: string,
  folds: LineFolds,
  scorer: Scorer,
): readonly FieldPages[] {
  return LEVELS.map((name) => {
    const bylines: BylinePage[] = [];
    const published: PublishedPage[] = [];
    for (const page of goldPages(folder, name)) {
      const split = splitText(page.id, page.raw);
      if (!split.ok) continue;
      const fold = foldOf(page.domain);
      const lines = classify(split.value, folds.lines[fold] ?? null, {}, folds.headlines[fold]);
      const byline = bylinePage(page, lines, scorer);
      const date = publishedPage(page, lines);
      if (byline !== null) bylines.push(byline);
      if (date !== null) published.push(date);
    }
    return { name, bylines, published };
  });
}

export function fieldFolds(pages: readonly FieldPages[]): FieldFolds {
  return {
    byline: foldRankings(bylinesOf(pages), BYLINE_FEATURES.length),
    published: foldPublished(publishedOf(pages)),
  };
}

/** What ranks the fields, of all pages. */
export function trainFields(pages: readonly FieldPages[]): {
  readonly byline: Forest;
  readonly published: PublishedWeights;
} {
  return {
    byline: trainRanking(bylinesOf(pages), BYLINE_FEATURES.length),
    published: trainPublished(publishedOf(pages)),
  };
}

/** One line a set and field, of authors one for each of some thresholds. */
export function fieldReport(pages: readonly FieldPages[], scorer: Scorer): readonly string[] {
  const folds = fieldFolds(pages);
  return pages.flatMap(({ name, bylines, published }) => [
    ...[0, 0.3, 0.6, 0.9].map((least) => {
      const shares = bylineShares(bylines, folds.byline, scorer, least);
      return `${name.padEnd(8)}  author, least ${least.toFixed(1)}  ${sharesLine(shares)}`;
    }),
    `${name.padEnd(8)}  date               ${sharesLine(publishedShares(published, folds.published))}`,
  ]);
}

function bylinesOf(pages: readonly FieldPages[]): readonly BylinePage[] {
  return pages.flatMap(({ bylines }) => bylines);
}

function publishedOf(pages: readonly FieldPages[]): readonly PublishedPage[] {
  return pages.flatMap(({ published }) => published);
}
