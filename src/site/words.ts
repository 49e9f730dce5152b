import type { Archive } from '../model.ts';
import { en, type Words } from './words/en.ts';

export type { Words } from './words/en.ts';

/** The interface's words in the language of the pages. Only English has been written; its file is `words/en.ts`. */
export function wordsOf(_archive: Archive): Words {
  return en;
}
