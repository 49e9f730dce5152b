import type { ResultData } from './pagefind.ts';
import type { Match } from './rank.ts';
import { normalise, wordsOf } from './words.ts';

/** Of the best articles, so many are looked at word by word: those of two pages of results. */
const LOOKED_AT = 20;
/** What a term adds to its score in an article that has it as it is written: Pagefind knows stems alone. */
const AS_WRITTEN = 0.75;

/** An article with what the index found in it. */
export interface Judged {
  readonly matches: readonly Match[];
  readonly nearness: number;
  readonly isWhole: boolean;
  readonly result: { data(): Promise<Pick<ResultData, 'content' | 'raw_content'>> };
}

/**
 * The articles in a better order: of the first ones, those follow that have the terms in other forms only ("man" for
 * "manned"), as far as their scores let them; what has the whole query
 * word for word stays first. Loads the words of the articles it looks at; rejects if it cannot.
 */
export async function asWritten<T extends Judged>(articles: readonly T[]): Promise<readonly T[]> {
  const first = await Promise.all(
    articles.slice(0, LOOKED_AT).map(async (article) => ({
      article,
      score: scoreOf(article, wordsOf(await article.result.data())),
    })),
  );
  first.sort((a, b) => Number(b.article.isWhole) - Number(a.article.isWhole) || b.score - a.score);
  return [...first.map(({ article }) => article), ...articles.slice(LOOKED_AT)];
}

function scoreOf({ matches, nearness }: Judged, words: readonly string[]): number {
  const sum = matches.reduce(
    (total, match) => total + match.score * (has(words, match) ? 1 + AS_WRITTEN : 1),
    0,
  );
  return sum * nearness;
}

/** Whether any of a match's places has its term itself: also with a genitive's ending, or as a part between hyphens. */
function has(words: readonly string[], { term, words: places }: Match): boolean {
  const own = normalise(term);
  return places.some((place) =>
    (words[place] ?? '')
      .split(/[-\u2010-\u2015]/)
      .some((part) => normalise(part).replace(/['’]s$/, '') === own),
  );
}
