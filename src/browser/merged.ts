import { RANKING, type Result } from './pagefind.ts';

/** What Pagefind says of a result in its playground mode, as version 1.6 has it. */
interface SliceResult extends Result {
  readonly params?: { readonly document_length: number };
  /** A word of the index that the article has, and what it adds to the score. */
  readonly scores?: readonly {
    readonly search_term: string;
    readonly idf: number;
    readonly score: number;
    readonly params: { readonly weighted_term_frequency: number; readonly length_bonus: number };
  }[];
  /** What the article's title, or another of its facts, adds for having words. */
  readonly verbose_meta_scores?: readonly {
    readonly matched_terms: readonly string[];
    readonly coverage_boost: number;
  }[];
}

/** What one slice answers. */
export interface SliceAnswer {
  readonly results: readonly SliceResult[];
  /** Stems of what is asked, and how rare each is in this slice; none where it is asked word for word. */
  readonly query_term_idfs?: readonly { readonly term: string; readonly idf: number }[];
}

export interface Sizes {
  /** Articles of each slice. */
  readonly articles: readonly number[];
  /** Articles of all. */
  readonly total: number;
  /** Indexed words of an article, on average over all. */
  readonly average: number;
}

/** A stem that is asked for, over all slices. */
interface Stem {
  readonly stem: string;
  /** Its inverse document frequency over all articles. */
  readonly idf: number;
  /** As `reachIn` has it; what a slice must have for its articles to be results. */
  readonly reach: number;
}

/**
 * The answers of slices to one question as one index would give it, the best first. Pagefind measures how rare a word and how
 * long an article is by its own index: both are measured by all slices here, so that scores compare. And where an
 * index has no word that begins with a stem, it finds the longest word that the stem begins with: that is
 * wanted only where no slice has one.
 */
export function merged(answers: readonly SliceAnswer[], sizes: Sizes): readonly Result[] {
  const stems = stemsOf(answers, sizes);
  const results = answers.flatMap((answer) =>
    stems.every(({ stem, reach }) => reach === 0 || reachIn(answer, stem) === reach)
      ? answer.results.map((result) => rescored(result, answer, { stems, sizes }))
      : [],
  );
  return results.sort((a, b) => b.score - a.score);
}

function stemsOf(answers: readonly SliceAnswer[], sizes: Sizes): readonly Stem[] {
  const asked = answers.find(({ query_term_idfs: own }) => own !== undefined)?.query_term_idfs;
  return (asked ?? []).map(({ term: stem }, at) => {
    const reaches = answers.map((answer) => reachIn(answer, stem));
    const reach = Math.max(...reaches);
    const having = answers.reduce((sum, { query_term_idfs: own }, slice) => {
      const count = havingIn(own?.[at]?.idf, sizes.articles[slice] ?? 0);
      return reaches[slice] === reach ? sum + count : sum;
    }, 0);
    return { stem, reach, idf: Math.log((sizes.total + 1) / (having + 0.5)) };
  });
}

/** How much of the stem the words have that the slice found: Infinity if they begin with it, else their length; 0 if it found none. */
function reachIn({ results }: SliceAnswer, stem: string): number {
  for (const { scores = [], verbose_meta_scores: facts = [] } of results) {
    const words = [
      ...scores.map(({ search_term: word }) => word),
      ...facts.flatMap(({ matched_terms: terms }) => terms),
    ];
    if (words.some((word) => word.startsWith(stem))) return Number.POSITIVE_INFINITY;
    const begins = words.find((word) => stem.startsWith(word));
    if (begins !== undefined) return begins.length;
  }
  return 0;
}

/** In how many of `articles` a word stands, by its inverse document frequency, ln((articles + 1) / (having + 1/2)). */
function havingIn(idf: number | undefined, articles: number): number {
  return idf === undefined ? 0 : Math.round((articles + 1) / Math.exp(idf) - 0.5);
}

function rescored(
  result: SliceResult,
  { query_term_idfs: own = [] }: SliceAnswer,
  { stems, sizes }: { readonly stems: readonly Stem[]; readonly sizes: Sizes },
): Result {
  const { id, words, scores = [], verbose_meta_scores: facts = [], params } = result;
  const data = () => result.data();
  // Asked word for word, or for everything: nothing is weighed.
  if (own.length === 0 || params === undefined) return { id, words, score: result.score, data };
  const boost = facts.reduce((sum, { coverage_boost: one }) => sum + one, 0);
  const before = scores.reduce((sum, { score }) => sum + score, 0);
  const now = scores.reduce((sum, one) => {
    const at = own.findIndex(
      ({ term }) => term.startsWith(one.search_term) || one.search_term.startsWith(term),
    );
    return (
      sum +
      (stems[at]?.idf ?? one.idf) * frequency(one.params, params.document_length / sizes.average)
    );
  }, 0);
  // Besides, Pagefind weighs whether accents are as they are asked for, alike in every index.
  const accents = before === 0 ? 1 : (result.score - boost) / before;
  const score = even(accents) * now + even(boost / total(own)) * total(stems);
  return { id, words, score, data };
}

/** Without what single precision adds: articles that are alike have the same score, whichever slice they are of. */
function even(factor: number): number {
  return Math.round(factor * 1000) / 1000;
}

function total(stems: readonly { readonly idf: number }[]): number {
  return stems.reduce((sum, { idf }) => sum + idf, 0);
}

/** How often a word stands in an article of this relative length, as BM25 has it, with the weights of Pagefind's ranking. */
function frequency(
  {
    weighted_term_frequency: count,
    length_bonus: bonus,
  }: NonNullable<SliceResult['scores']>[number]['params'],
  length: number,
): number {
  const { termSaturation: k, pageLength: b } = RANKING;
  const weighted = count * bonus;
  return ((k + 1) * weighted) / (k * (1 - b + b * length) + weighted);
}
