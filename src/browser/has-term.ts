import type { Result } from './pagefind.ts';
import { normalise, wordsOf } from './words.ts';

/**
 * Whether what Pagefind found for a term that no article has by itself has it within a word, as its beginning: it answers a word
 * that it does not know with the longest one that the word begins with, "sa" for "sauerkraut". All that it found for a
 * term is of one of these kinds, so one result tells. Rejects if the article's words cannot be had.
 */
export async function hasTerm(result: Result, term: string): Promise<boolean> {
  const article = await result.data();
  const words = wordsOf(article);
  const facts = Object.values(article.meta).flatMap((fact) => fact.split(/\s+/));
  const own = letters(term);
  return [...result.words.map((place) => words[place] ?? ''), ...facts].some((word) =>
    letters(word).includes(own),
  );
}

/** Without spaces and marks: Pagefind finds the parts of "K.C.N.A." and "by-sa" too. */
function letters(word: string): string {
  return normalise(word).replace(/[^\p{L}\p{N}]+/gu, '');
}
