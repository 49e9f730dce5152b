import { newTally, TALLY, TALLY_SIZE } from './lexicon.ts';
import type { Look } from './look.ts';

/** How many of the words, by their indices in the page's lexicon, stand in the line. */
export function wordsIn({ ids, page: { lexicon } }: Look, words: Int32Array): number {
  const { tallies } = lexicon;
  const tally = newTally();
  for (const id of ids) tallies[id * TALLY_SIZE + TALLY.beside] = tally;
  let count = 0;
  for (const id of words) if (tallies[id * TALLY_SIZE + TALLY.beside] === tally) count += 1;
  return count;
}
