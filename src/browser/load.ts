import { type FactsFile, readFacts } from './facts.ts';
import type { Archive } from './find.ts';
import { loadPagefind } from './pagefind.ts';
import { remembering } from './remember.ts';
import type { Words, WordsFile } from './suggest.ts';

/** Index and facts, from below `base`, the site's root. Rejects if either cannot be had. */
export async function load(base: URL): Promise<Archive> {
  const [index, response] = await Promise.all([
    loadPagefind(base),
    fetch(new URL('data/search.json', base)),
  ]);
  if (!response.ok) throw new Error(`data/search.json: ${response.status}`);
  const file: FactsFile = await response.json();
  return { index: remembering(index), facts: readFacts(file) };
}

/** Words from below `base`, fetched when they are first wanted. */
export function wordsBelow(base: URL): Words {
  let words: Promise<WordsFile['words']> | undefined;
  return () => {
    words ??= fetch(new URL('data/words.json', base)).then(async (response) => {
      const file: WordsFile = await response.json();
      return file.words;
    });
    return words;
  };
}
