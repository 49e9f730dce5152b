import { closeness } from './closeness.ts';
import type { Result } from './pagefind.ts';

/** All that the index found for one term of a query. */
export interface Found {
  readonly term: string;
  readonly hits: readonly Result[];
  /**
   * Ids of the articles that have the term itself, whatever its ending; the others have longer words that begin with it.
   * Left out where no article has it: it is the beginning of a word.
   */
  readonly itself?: ReadonlySet<string>;
}

/** A term in an article. */
export interface Match {
  readonly term: string;
  /** How much it tells an article from others: more the fewer have it. */
  readonly weight: number;
  /** What it adds to the article's score. */
  readonly score: number;
  readonly words: readonly number[];
}

export interface Ranked {
  readonly id: string;
  /** Any of the index's results for this article. */
  readonly result: Result;
  readonly matches: readonly Match[];
  /** How many times the sum of its matches the article's score is: more where they stand close together. */
  readonly nearness: number;
}

/** Where each article stands among all, by its id. */
export type Places = ReadonlyMap<string, number>;

/** What standing side by side adds, for all of an article's terms together: twice as much again as their scores. */
const CLOSENESS = 2;
/** What a longer word counts that begins with the term, where some article has the term itself. */
const BEGINNING = 0.1;

/**
 * Articles that have any of the terms, the best first. An article's score is the sum over the terms of Pagefind's score
 * times the term's inverse document frequency, more where the terms stand close together. Of equal ones the first in
 * `places` comes first, else the one found first. `total`: articles in the index.
 *
 * Pagefind by itself wants every word of a query and so answers few questions in natural language; and it finds "spirit"
 * for "spying", whose stem is "spi": so a term is as rare as the articles that have it itself, not its beginning.
 */
export function rank(
  found: readonly Found[],
  total: number,
  places: Places = new Map(),
): readonly Ranked[] {
  const articles = new Map<string, { result: Result; matches: Match[] }>();
  let whole = 0;
  for (const { term, hits, itself } of found) {
    const weight = rarity(itself?.size ?? hits.length, total);
    if (hits.length > 0) whole += weight;
    const loose = rarity(hits.length, total);
    for (const result of hits) {
      const article = articles.get(result.id) ?? { result, matches: [] };
      articles.set(result.id, article);
      const has = itself === undefined || itself.has(result.id);
      const score = result.score * (has ? weight : BEGINNING * loose);
      article.matches.push({ term, weight: has ? weight : loose, score, words: result.words });
    }
  }
  return byScore(
    [...articles].map(([id, { result, matches }]) => ({
      id,
      result,
      matches,
      nearness: 1 + (CLOSENESS * closeness(matches)) / whole,
    })),
    places,
  );
}

function byScore(articles: readonly Ranked[], places: Places): readonly Ranked[] {
  return articles
    .map((article) => ({ article, score: scoreOf(article), place: places.get(article.id) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ article }) => article);
}

function scoreOf({ matches, nearness }: Ranked): number {
  return nearness * matches.reduce((sum, { score }) => sum + score, 0);
}

/** Inverse document frequency as BM25 has it (Robertson and Zaragoza 2009, section 3.4), never negative. */
function rarity(having: number, total: number): number {
  return Math.log(1 + (Math.max(0, total - having) + 0.5) / (having + 0.5));
}
