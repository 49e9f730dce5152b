import { closeness } from './closeness.ts';
import type { Result } from './pagefind.ts';

/** All that the index found for one term of a query. */
export interface Found {
  readonly term: string;
  readonly hits: readonly Result[];
}

/** A term in an article. */
export interface Match {
  readonly term: string;
  /** How much it tells an article from others: more the fewer have it. */
  readonly weight: number;
  readonly words: readonly number[];
}

export interface Ranked {
  readonly id: string;
  /** Any of the index's results for this article. */
  readonly result: Result;
  readonly matches: readonly Match[];
}

/** What standing side by side adds, for all of an article's terms together: as much again as their scores. */
const CLOSENESS = 1;

/**
 * Articles that have any of the terms, the best first. An article's score is the sum over the terms of Pagefind's score
 * times the term's inverse document frequency, more where the terms stand close together. Of equal ones the order of
 * `found` decides. `total`: articles in the index.
 *
 * Pagefind by itself wants every word of a query and so answers few questions in natural language.
 */
export function rank(found: readonly Found[], total: number): readonly Ranked[] {
  const articles = new Map<string, { result: Result; matches: Match[]; sum: number }>();
  let whole = 0;
  for (const { term, hits } of found) {
    const weight = rarity(hits.length, total);
    if (hits.length > 0) whole += weight;
    for (const result of hits) {
      const article = articles.get(result.id) ?? { result, matches: [], sum: 0 };
      articles.set(result.id, article);
      article.matches.push({ term, weight, words: result.words });
      article.sum += weight * result.score;
    }
  }
  return [...articles]
    .map(([id, { result, matches, sum }]) => ({
      id,
      result,
      matches,
      score: sum * (1 + (CLOSENESS * closeness(matches)) / whole),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ id, result, matches }) => ({ id, result, matches }));
}

/** Inverse document frequency as BM25 has it (Robertson and Zaragoza 2009, section 3.4), never negative. */
function rarity(having: number, total: number): number {
  return Math.log(1 + (Math.max(0, total - having) + 0.5) / (having + 0.5));
}
