import { namingOf } from '../article/fields/byline-candidates.ts';
import { type Authors, chosenFrom } from '../article/fields/byline-choice.ts';
import { type Evidence, evidenceIn } from '../article/fields/byline-evidence.ts';
import { BYLINE_FEATURES, bylineRows } from '../article/fields/byline-features.ts';
import type { Grove } from '../lines/model/forest.ts';
import { Walk } from '../lines/model/walk.ts';
import type { Line } from '../model.ts';
import { foldOf } from './folds.ts';
import type { GoldPage } from './gold.ts';
import type { Scorer } from './pages.ts';
import type { Ranked } from './rank.ts';
import type { Shares } from './shares.ts';

/** A page whose makers state its authors. */
export interface BylinePage extends Ranked {
  readonly evidence: readonly Evidence[];
  readonly authors: ReadonlySet<string>;
  /** The page names them all. */
  readonly isPresent: boolean;
}

/** Where the makers state an author whom no line names, they may mean somebody whom one names. */
const DOUBTFUL = 0.3;

/**
 * The lines of the page that name people. Right is one that names nobody but authors, be it not all of them: the
 * others may be named below. Null where the makers state no author.
 */
export function bylinePage(
  { domain, gold, present }: GoldPage,
  lines: readonly Line[],
  scorer: Scorer,
): BylinePage | null {
  if (gold.author === undefined || gold.author.length === 0) return null;
  const authors = new Set(scorer.splitAuthors(gold.author));
  const evidence = evidenceIn(namingOf(lines));
  const labels = evidence.map(({ one }) => {
    return scorer.splitAuthors(one.names).every((name) => authors.has(name));
  });
  const isPresent = present?.['author'] === true;
  const weight = isPresent && !labels.some(Boolean) ? DOUBTFUL : 1;
  return { domain, values: bylineRows(evidence), labels, weight, evidence, authors, isPresent };
}

/** How often the authors above `least` are right, each page judged by the forest that has not seen its domain. */
export function bylineShares(
  pages: readonly BylinePage[],
  groves: readonly Grove[],
  scorer: Scorer,
  least: number,
): Shares {
  const found = pages.map((page) => {
    const grove = groves[foldOf(page.domain)];
    const authors = grove === undefined ? null : chosenOn(page, grove, least);
    return { page, names: authors === null ? [] : scorer.splitAuthors(authors.names) };
  });
  const isRight = ({ page, names }: (typeof found)[number]) =>
    names.length === page.authors.size && names.every((name) => page.authors.has(name));
  return {
    present: found.filter(({ page }) => page.isPresent).map(isRight),
    absent: found.filter(({ page }) => !page.isPresent).map(({ names }) => names.length > 0),
  };
}

function chosenOn({ evidence, values }: BylinePage, grove: Grove, least: number): Authors | null {
  const walk = new Walk(grove);
  const scored = evidence.map(({ one }, index) => {
    return { named: one, score: walk.score(values, index * BYLINE_FEATURES.length) };
  });
  return chosenFrom(scored, least);
}
