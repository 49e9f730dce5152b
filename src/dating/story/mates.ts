import type { Article, DateSpan, Entry } from '../../model.ts';
import { numberOf } from '../../text/calendar.ts';
import { lexicon, type Vector } from '../../timeline/lexicon.ts';
import { numbersIn } from '../../timeline/terms.ts';
import { daysWithin } from './days.ts';
import { type StoryWords, storyWords, unitVector } from './topic.ts';

/** A dated article that may be of the story of an undated one. */
export interface Mate {
  readonly entry: Entry;
  readonly date: DateSpan;
  /** How alike the two are in what is rare: above 0, to 1. */
  readonly likeness: number;
}

/** How the mates' dates lie: one mate, several within some days, or scattered, as those of reports that come every week. */
export type Spread = 'alone' | 'together' | 'apart';

/** Days from that of the likest within which mates are of one story. */
const TOGETHER = 3;

/** How the dates of mates lie, the likest first. */
export function spreadOf([first, ...rest]: readonly Mate[]): Spread {
  if (first === undefined || rest.length === 0) return 'alone';
  const [from, to] = [numberOf(first.date.earliest), numberOf(first.date.latest)];
  const areNear = rest.every(
    ({ date }) =>
      numberOf(date.earliest) <= to + TOGETHER && numberOf(date.latest) >= from - TOGETHER,
  );
  return areNear ? 'together' : 'apart';
}

/** Finds the articles of a story. */
export interface Stories {
  /** Dated articles that are like an undated one of the archive, the most alike first. */
  readonly matesOf: (article: Article) => readonly Mate[];
  /** How rare a term is in the archive, below 0 to 1. */
  readonly rarity: (term: string) => number;
}

/** A term that more dated articles have tells too little, and would make the search slow. */
const COMMON = 250;
/** Mates that are given at most, and how alike they are at least. */
const MOST = 12;
const ALIKE = 0.1;
/** Mates are not much less like the article than the likest. */
const AS_ALIKE = 0.7;
/** An article of which it is not known in which week it appeared dates no other. */
const PRECISE = 7;

/**
 * Prepares to look for the dated articles of the story of an undated one. Time grows with the number of entries: of each
 * only its beginning is read, and each is compared with a bounded number.
 */
export function storiesIn(
  entries: readonly Entry[],
  wordsOf: (entry: Entry) => StoryWords = ({ article }) => storyWords(article),
): Stories {
  const words = lexicon();
  const kept = new Map<Article, number>();
  for (const entry of entries) {
    const { terms, topic } = wordsOf(entry);
    const numbers = numbersIn(words, terms);
    words.count(numbers);
    kept.set(entry.article, words.keep(topic, numbers));
  }
  const vectorOf = (article: Article) => unitVector(words.weighed(kept.get(article) ?? 0));
  const dated = entries.flatMap((entry) => {
    const { published } = entry.article.fields;
    if (published.basis === 'unknown' || daysWithin(published.value) > PRECISE) return [];
    return [{ entry, date: published.value }];
  });
  const alike = comparer(
    dated.map(({ entry }) => vectorOf(entry.article)),
    (term) => words.rarity(term) < 1,
  );
  return {
    matesOf: (article) =>
      alike(vectorOf(article)).flatMap(([index, likeness]) => {
        const mate = dated[index];
        return mate === undefined ? [] : [{ ...mate, likeness }];
      }),
    rarity: (term) => Math.min(1, words.rarity(words.numberOf(term))),
  };
}

interface Posting {
  readonly indices: number[];
  readonly weights: number[];
}

type Found = readonly (readonly [index: number, likeness: number])[];

/**
 * Gives which of `vectors` are most like one: by the cosine of the angle between them, common terms left out. `isShared`:
 * whether more than one article has a term, which else need not be looked up.
 */
function comparer(
  vectors: readonly Vector[],
  isShared: (term: number) => boolean,
): (own: Vector) => Found {
  const postings = postingsOf(vectors, isShared);
  const shared = new Float64Array(vectors.length);
  const add = (posting: Posting, weight: number, touched: number[]) => {
    for (const [place, index] of posting.indices.entries()) {
      const before = shared[index] ?? 0;
      if (before === 0) touched.push(index);
      shared[index] = before + weight * (posting.weights[place] ?? 0);
    }
  };
  return (own) => {
    const touched: number[] = [];
    for (const [term, weight] of own) {
      const posting = postings.get(term);
      if (posting !== undefined && posting.indices.length <= COMMON) add(posting, weight, touched);
    }
    const found = touched
      .map((index): [number, number] => [index, shared[index] ?? 0])
      .filter(([, likeness]) => likeness >= ALIKE)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const index of touched) shared[index] = 0;
    const least = AS_ALIKE * (found[0]?.[1] ?? 0);
    return found.slice(0, MOST).filter(([, likeness]) => likeness >= least);
  };
}

/** For each term the vectors that have it; of common ones no more than are needed to know that. */
function postingsOf(
  vectors: readonly Vector[],
  isShared: (term: number) => boolean,
): ReadonlyMap<number, Posting> {
  const postings = new Map<number, Posting>();
  for (const [index, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      if (!isShared(term)) continue;
      const posting = postings.get(term) ?? { indices: [], weights: [] };
      postings.set(term, posting);
      if (posting.indices.length > COMMON) continue;
      posting.indices.push(index);
      posting.weights.push(weight);
    }
  }
  return postings;
}
