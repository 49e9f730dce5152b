import type { Page } from './page.ts';

/**
 * The folded lines of a page by their last words: of those that end alike, one is often the headline and the other has
 * a kicker or a path before it.
 */
export type Endings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Shortest and longest line that is looked at, in characters. */
const SHORTEST = 15;
const LONGEST = 240;

export function endingsOf(page: Page): Endings {
  const endings = new Map<string, (readonly string[])[]>();
  for (const { text, prose, look } of page.sights) {
    if (prose || text.length < SHORTEST || text.length > LONGEST) continue;
    const { words } = look;
    const key = lastOf(words);
    const known = endings.get(key);
    if (known === undefined) endings.set(key, [words]);
    else if (known.length < MOST) known.push(words);
  }
  return endings;
}

/** A list of thousands of lines that end alike is compared with its first lines alone. */
const MOST = 20;

/** Whether the line ends with another, and whether it is another's ending. */
export function sharedEnding(
  words: readonly string[],
  endings: Endings,
): { readonly tailed: boolean; readonly tail: boolean } {
  let tailed = false;
  let tail = false;
  for (const other of endings.get(lastOf(words)) ?? []) {
    if (other.length > words.length && endsWith(other, words)) tail = true;
    if (other.length < words.length && endsWith(words, other)) tailed = true;
  }
  return { tailed, tail };
}

function lastOf(words: readonly string[]): string {
  return words.slice(-2).join(' ');
}

/** True where the words end with the others, which are no more. */
export function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  const start = words.length - ending.length;
  return ending.every((word, index) => words[start + index] === word);
}
