import type { Look } from './look.ts';
import type { Page } from './page.ts';

/**
 * The words of a page's lines, as indices in its lexicon, by the last two of them: of lines that end alike, one is often
 * the headline and the other has a kicker or a path before it.
 */
export type Endings = ReadonlyMap<number, readonly Int32Array[]>;

/** Shortest and longest line that is looked at, in characters. */
const SHORTEST = 15;
const LONGEST = 240;

export function endingsOf(page: Page): Endings {
  const endings = new Map<number, Int32Array[]>();
  for (const { text, prose, look } of page.sights) {
    if (prose || text.length < SHORTEST || text.length > LONGEST) continue;
    const { ids } = look;
    const key = lastOf(ids);
    const known = endings.get(key);
    if (known === undefined) endings.set(key, [ids]);
    else if (known.length < MOST) known.push(ids);
  }
  return endings;
}

/** A list of thousands of lines that end alike is compared with its first lines alone. */
const MOST = 20;

/** Whether the line ends with another, and whether it is another's ending. */
export function sharedEnding(
  { ids }: Look,
  endings: Endings,
): { readonly tailed: boolean; readonly tail: boolean } {
  let tailed = false;
  let tail = false;
  for (const other of endings.get(lastOf(ids)) ?? []) {
    if (other.length > ids.length && endsWith(other, ids)) tail = true;
    if (other.length < ids.length && endsWith(ids, other)) tailed = true;
  }
  return { tailed, tail };
}

/** More than there are words in a lexicon. */
const WORDS = 2 ** 26;

/** A number for the last two of the words, of which the first may be missing, or both. */
function lastOf(ids: Int32Array): number {
  return (1 + (ids[ids.length - 2] ?? -1)) * WORDS + 1 + (ids[ids.length - 1] ?? -1);
}

/** True where the words end with the others, which are no more. */
export function endsWith<T>(words: ArrayLike<T>, ending: ArrayLike<T>): boolean {
  const start = words.length - ending.length;
  for (let index = 0; index < ending.length; index += 1) {
    if (words[start + index] !== ending[index]) return false;
  }
  return true;
}
