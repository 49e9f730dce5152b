import { setCount } from './firsts.ts';
import { formOf } from './form.ts';
import { type Facts, Forms } from './forms.ts';

/** So many forms are remembered, as a thousand articles in several languages have: in about 20 megabytes. */
const MOST = 131_072;

/**
 * What is counted of a word, whatever its letters' case, in its row of `Lexicon.tallies`, for whoever counts until the next
 * does; which line or count it is, `newTally` says: the line in which the word was met last, the line beside which, the
 * headline; and what `count` is of.
 */
export const TALLY = { line: 0, beside: 1, headline: 2, of: 3, count: 4 } as const;
export const TALLY_SIZE = 8;

/**
 * The words met so far, each looked at once: a text has few words that the one before has not. All that is known of them are
 * numbers in arrays.
 */
export class Lexicon {
  readonly sets = setCount();
  /** By word, in lower case. */
  readonly texts: string[] = [];
  readonly forms = new Forms();
  /** One row after the other; another array once more words are known. */
  tallies = new Int32Array(4096 * TALLY_SIZE);
  /** By the number of a form's sets, as `Firsts` has them. */
  readonly lows: number[] = [];
  readonly highs: number[] = [];
  readonly #sets = new Map<string, number>();
  readonly #words = new Map<string, number>();
  /** Those that are long, or found no place. */
  readonly #others = new Map<string, Facts>();

  get isFull(): boolean {
    return this.forms.size + this.#others.size > MOST;
  }

  /**
   * What is known of a form that has no row, and gets one if it can.
   * @param hash of its code units; null of one that is too long for a row
   */
  meet(written: string, hash: number | null): Facts {
    const known = this.#others.get(written);
    if (known !== undefined) return known;
    const { text, is, low, high, digits, wide } = formOf(written);
    const facts = { is, digits, wide, word: this.word(text), sets: this.#setsOf(low, high) };
    const hasRow = hash !== null && this.forms.put(written, hash, facts);
    if (!hasRow) this.#others.set(written, facts);
    return facts;
  }

  /** The index of a word in lower case: a row of `tallies` has `TALLY_SIZE` numbers. */
  word(text: string): number {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const word = this.texts.length;
    this.texts.push(text);
    this.#words.set(text, word);
    if (word * TALLY_SIZE === this.tallies.length) this.tallies = grown(this.tallies);
    return word;
  }

  #setsOf(low: number, high: number): number {
    const key = `${low} ${high}`;
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const number = this.lows.length;
    this.lows.push(low);
    this.highs.push(high);
    this.#sets.set(key, number);
    return number;
  }
}

function grown(rows: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * rows.length);
  more.set(rows);
  return more;
}

let shared = new Lexicon();
let tallies = 0;

/** That of all pages, or a new one once that has grown too large: a page keeps to the one it began with. */
export function sharedLexicon(): Lexicon {
  if (shared.isFull || shared.sets !== setCount()) shared = new Lexicon();
  return shared;
}

/** A number that no word bears yet. */
export function newTally(): number {
  tallies = (tallies + 1) | 0;
  return tallies;
}
