import type { Page } from './page.ts';
import { WITHOUT_SPACES } from './wide.ts';

/** Paragraphs whose words a headline should share. */
const PARAGRAPHS = 10;

/** Words of some length in the paragraphs of running text from the given one on; computed once for each. */
export type Vocabulary = (from: number) => ReadonlySet<string>;

export function vocabularyOf(page: Page, prose: readonly number[]): Vocabulary {
  const known = new Map<number, ReadonlySet<string>>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const words = new Set<string>();
    for (const at of prose.slice(from, from + PARAGRAPHS)) {
      for (const word of tellingWords(page.sights[at]?.words ?? [])) words.add(word);
    }
    known.set(from, words);
    return words;
  };
}
/** Share of the telling words that are known. */
export function overlapOf(words: readonly string[], known: ReadonlySet<string>): number {
  let telling = 0;
  let shared = 0;
  for (const word of words) {
    if (word.charCodeAt(0) >= WITHOUT_SPACES) return pairOverlap(words, known);
    if (word.length <= SHORTEST) continue;
    telling += 1;
    if (known.has(word)) shared += 1;
  }
  return telling === 0 ? 0 : shared / telling;
}

function pairOverlap(words: readonly string[], known: ReadonlySet<string>): number {
  const telling = tellingWords(words);
  if (telling.length === 0) return 0;
  return telling.filter((word) => known.has(word)).length / telling.length;
}

/** Words of so many letters or fewer tell nothing. */
const SHORTEST = 3;

/** Words of some length; of writing without spaces, every two characters. */
function tellingWords(words: readonly string[]): readonly string[] {
  const telling: string[] = [];
  for (const word of words) {
    if (word.charCodeAt(0) < WITHOUT_SPACES) {
      if (word.length > SHORTEST) telling.push(word);
    } else for (let at = 0; at + 2 <= word.length; at += 1) telling.push(word.slice(at, at + 2));
  }
  return telling;
}
