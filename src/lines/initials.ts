import { isSmall } from './characters.ts';

/** Of a letter of ASCII, what makes it small. */
const SMALL = 32;
const A = 97;
const LETTERS = 26;
/** All letters, as bits. */
const ANY = -1;

/** The first two letters of words: most others begin differently, and need not be looked up. */
export class Initials {
  /** By first letter, from a to z: the second ones, as bits. */
  readonly #seconds = new Int32Array(LETTERS);

  /** @param words in lower case */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const first = word.charCodeAt(0);
      const second = word.charCodeAt(1);
      if (!isSmall(first)) continue;
      // Behind a word of one letter anything may stand.
      if (word.length === 1) this.#seconds[first - A] = ANY;
      else if (isSmall(second))
        this.#seconds[first - A] = (this.#seconds[first - A] ?? 0) | (1 << (second - A));
    }
  }

  /** False only where none of the words begins at `at`, whatever the text's case. */
  mayBegin(text: string, at: number = 0): boolean {
    const first = text.charCodeAt(at) | SMALL;
    const second = text.charCodeAt(at + 1) | SMALL;
    if (!isSmall(first) || !isSmall(second)) return true;
    return ((this.#seconds[first - A] ?? 0) & (1 << (second - A))) !== 0;
  }
}
