import type { Look } from './look.ts';
import type { Page } from './page.ts';
import { WITHOUT_SPACES } from './wide.ts';

/** Paragraphs whose words a headline should share. */
const PARAGRAPHS = 10;
/** Words of so many letters or fewer tell nothing. */
const SHORTEST = 3;

/** Telling words, by their indices in the page's lexicon; of writing without spaces, every two characters. */
interface Known {
  readonly words: ReadonlySet<number>;
  readonly pairs: ReadonlySet<string>;
}

/** Those in the paragraphs of running text from the given one on; gathered once for each. */
export type Vocabulary = (from: number) => Known;

export function vocabularyOf(page: Page, prose: readonly number[]): Vocabulary {
  const known = new Map<number, Known>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const paragraphs = prose.slice(from, from + PARAGRAPHS);
    const words = wordsOf(paragraphs.flatMap((at) => page.sights[at]?.look ?? []));
    known.set(from, words);
    return words;
  };
}

function wordsOf(looks: readonly Look[]): Known {
  const words = new Set<number>();
  const pairs = new Set<string>();
  for (const { ids, page } of looks) {
    for (const id of ids) {
      const text = page.lexicon.texts[id] ?? '';
      if (isDense(text)) for (const pair of pairsOf(text)) pairs.add(pair);
      else if (text.length > SHORTEST) words.add(id);
    }
  }
  return { words, pairs };
}

/** Share of the line's telling words that are known. */
export function overlapOf({ ids, page }: Look, { words, pairs }: Known): number {
  let telling = 0;
  let shared = 0;
  for (const id of ids) {
    const text = page.lexicon.texts[id] ?? '';
    if (isDense(text)) {
      const own = pairsOf(text);
      telling += own.length;
      shared += own.filter((pair) => pairs.has(pair)).length;
    } else if (text.length > SHORTEST) {
      telling += 1;
      if (words.has(id)) shared += 1;
    }
  }
  return telling === 0 ? 0 : shared / telling;
}

function isDense(word: string): boolean {
  return word.charCodeAt(0) >= WITHOUT_SPACES;
}

function pairsOf(word: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 2 <= word.length; at += 1) pairs.push(word.slice(at, at + 2));
  return pairs;
}
