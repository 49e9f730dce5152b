import type { WordsFile } from '../browser/suggest.ts';
import { compare } from '../text/dates.ts';

/** Below the site's root. */
export const WORDS_FILE = 'data/words.json';

/** So many words, the most frequent, are enough to correct a slip; the file stays under 500 kB. */
const MOST_WORDS = 30_000;
/** Shorter words are like too many others. */
const WORD = /\p{L}[\p{L}\p{M}]{3,}/gu;

/**
 * The words by which the search page corrects what nobody wrote (src/browser/suggest.ts), as JSON: those in most articles
 * first. `articles`: the texts of each. Linear in the archive's text, but for sorting its words.
 */
export function searchWords(articles: Iterable<readonly string[]>): string {
  const counts = new Map<string, number>();
  for (const texts of articles) {
    for (const word of wordsOf(texts)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts]
    .sort(([a, more], [b, less]) => less - more || compare(a, b))
    .slice(0, MOST_WORDS);
  const file: WordsFile = { words };
  return `${JSON.stringify(file)}\n`;
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}
