import { newTally, TALLY, TALLY_SIZE } from '../lexicon.ts';
import type { Look } from '../look.ts';
import type { Stretch } from '../stretch.ts';

/** So many lines at the top of a page may be its headline. */
const TOP = 8;

/**
 * Counts the topic words of a page's prose and notes those of its headline in the words' tallies; gives what they then bear
 * (`Setting.tally`). @param prose 1 of a line of prose
 */
export function tallied(looks: readonly Look[], prose: Uint8Array, stretch: Stretch): number {
  const own = newTally();
  for (let index = Math.max(0, stretch.first); index <= stretch.last; index += 1) {
    if (prose[index] !== 1) continue;
    const look = looks[index];
    if (look !== undefined) count(look, own);
  }
  for (let index = 0; index < TOP; index += 1) {
    const look = looks[index];
    if (look !== undefined && prose[index] !== 1) mark(look, TALLY.headline, own);
  }
  return own;
}

/** Adds one to the count of each of the line's topics. */
function count({ page: { topics, lexicon }, topicsStart, topicsEnd }: Look, own: number): void {
  const { tallies } = lexicon;
  for (let index = topicsStart; index < topicsEnd; index += 1) {
    const row = (topics.all[index] ?? 0) * TALLY_SIZE;
    const before = tallies[row + TALLY.of] === own ? (tallies[row + TALLY.count] ?? 0) : 0;
    tallies[row + TALLY.count] = before + 1;
    tallies[row + TALLY.of] = own;
  }
}

/** Notes the tally with each of the line's topics. @param which of `TALLY` */
export function mark(
  { page: { topics, lexicon }, topicsStart, topicsEnd }: Look,
  which: number,
  tally: number,
): void {
  const { tallies } = lexicon;
  for (let index = topicsStart; index < topicsEnd; index += 1) {
    tallies[(topics.all[index] ?? 0) * TALLY_SIZE + which] = tally;
  }
}
