import { type FactsFile, readFacts } from './facts.ts';
import type { Archive } from './find.ts';
import { indexInWorker } from './index-worker.ts';
import { remembering } from './remember.ts';
import type { Words, WordsFile } from './suggest.ts';

/** Index and facts, from below `base`, the site's root. Rejects if either cannot be had. */
export async function load(base: URL): Promise<Archive> {
  const [index, response] = await Promise.all([
    indexInWorker(base, document.documentElement.lang),
    fetch(new URL('data/search.json', base)),
  ]);
  if (!response.ok) throw new Error(`data/search.json: ${response.status}`);
  const file: FactsFile = await response.json();
  return { index: remembering(index), facts: readFacts(file), common: new Set(file.common) };
}

/** Words from below `base`, fetched when they are first wanted. */
export function wordsBelow(base: URL): Words {
  let words: Promise<WordsFile['words']> | undefined;
  return () => {
    words ??= fetchWords(base).catch((error: unknown) => {
      // Tried again when they are next wanted.
      words = undefined;
      throw error;
    });
    return words;
  };
}

async function fetchWords(base: URL): Promise<WordsFile['words']> {
  const response = await fetch(new URL('data/words.json', base));
  if (!response.ok) throw new Error(`data/words.json: ${response.status}`);
  const file: WordsFile = await response.json();
  return file.words;
}
