import { setCount } from './firsts.ts';
import { formOf } from './form.ts';

/** So many forms are remembered, as a thousand articles in several languages have: in about 20 megabytes. */
const MOST = 131_072;
/** Longer words are rare, and would take much room. */
export const LONGEST_HASHED = 40;
/** So many places are looked at for a form: words made to meet in one place must not make the search long. */
const PROBES = 8;

/** FNV-1a by code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
const PRIME = 0x01000193;
export const NO_HASH = 0x811c9dc5 | 0;

/** The hash of a word that goes on with the code unit. */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** What of a form (./form.ts) stands where in its row of `Lexicon.forms`; its word's index besides. */
export const FORM = { is: 0, low: 1, high: 2, digits: 3, wide: 4, word: 5 } as const;
/** Where its characters begin among those of all, and how many they are. */
const START = 6;
const LENGTH = 7;
/** A row is as long as what a processor fetches at once. */
export const FORM_SIZE = 8;

/**
 * What is counted of a word, whatever its letters' case, in its row of `Lexicon.tallies`, for whoever counts until the next
 * does; which line or count it is, `newTally` says: the line in which the word was met last, the line beside which, the
 * headline; and what `count` is of.
 */
export const TALLY = { line: 0, beside: 1, headline: 2, of: 3, count: 4 } as const;
export const TALLY_SIZE = 8;

/**
 * The words met so far, each looked at once: a text has few words that the one before has not. A form is found by its
 * characters where they stand, without a string made of them, and all that is known of it are numbers in one array.
 */
export class Lexicon {
  readonly sets = setCount();
  /** By word, in lower case. */
  readonly texts: string[] = [];
  /** One row after the other; each is another array once more words are known. */
  forms = new Int32Array(4096 * FORM_SIZE);
  tallies = new Int32Array(4096 * TALLY_SIZE);
  #characters = new Uint16Array(65_536);
  #end = 0;
  #count = 0;
  /**
   * By place, one more than the row of a form, 0 where the place is free, and beside it the form's hash: that of another
   * form differs, whose row so need not be fetched to be told apart. Twice as many as forms at least.
   */
  #places = new Int32Array(2 * 4096);
  readonly #words = new Map<string, number>();
  /** Those that are long, or found no place: their rows. */
  readonly #others = new Map<string, number>();

  get isFull(): boolean {
    return this.#count > MOST;
  }

  /**
   * The row of the form that stands in `codes`, from the first on.
   * @param codes its code units, with others behind them
   * @param hash of all its code units
   */
  form(codes: Uint16Array, length: number, hash: number): number {
    const places = this.#places;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const place = placeOf(hash, probe, places.length);
      const row = (places[place] ?? 0) - 1;
      if (row < 0) return this.#put(textOf(codes, length), hash, place);
      if (places[place + 1] === hash && this.#stands(row, codes, length)) return row;
    }
    return this.other(textOf(codes, length));
  }

  /** The row of a form that is not looked for by its hash. */
  other(written: string): number {
    const known = this.#others.get(written);
    if (known !== undefined) return known;
    const row = this.#add(written, 0);
    this.#others.set(written, row);
    return row;
  }

  #stands(row: number, codes: Uint16Array, length: number): boolean {
    if (this.forms[row + LENGTH] !== length) return false;
    const characters = this.#characters;
    const start = this.forms[row + START] ?? 0;
    for (let at = 0; at < length; at += 1) {
      if (characters[start + at] !== codes[at]) return false;
    }
    return true;
  }

  #put(written: string, hash: number, place: number): number {
    const row = this.#add(written, this.#keep(written));
    this.#places[place] = row + 1;
    this.#places[place + 1] = hash;
    if (this.#count * 4 > this.#places.length) this.#spread();
    return row;
  }

  #add(written: string, start: number): number {
    const row = this.#count * FORM_SIZE;
    this.#count += 1;
    if (row === this.forms.length) this.forms = grown(this.forms);
    const { text, is, low, high, digits, wide } = formOf(written);
    this.forms.set([is, low, high, digits, wide, this.#word(text), start, written.length], row);
    return row;
  }

  /** The word's index: a row of `tallies` has `TALLY_SIZE` numbers. */
  #word(text: string): number {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const word = this.texts.length;
    this.texts.push(text);
    this.#words.set(text, word);
    if (word * TALLY_SIZE === this.tallies.length) this.tallies = grown(this.tallies);
    return word;
  }

  /** Gives where its characters begin. */
  #keep(written: string): number {
    if (this.#end + written.length > this.#characters.length) {
      const characters = new Uint16Array(2 * this.#characters.length);
      characters.set(this.#characters);
      this.#characters = characters;
    }
    const start = this.#end;
    for (let at = 0; at < written.length; at += 1) {
      this.#characters[start + at] = written.charCodeAt(at);
    }
    this.#end += written.length;
    return start;
  }

  /** Makes more places; a form that finds none is forgotten. */
  #spread(): void {
    const before = this.#places;
    const places = new Int32Array(2 * before.length);
    for (let from = 0; from < before.length; from += 2) {
      const hash = before[from + 1] ?? 0;
      for (let probe = 0; probe < PROBES && before[from] !== 0; probe += 1) {
        const place = placeOf(hash, probe, places.length);
        if (places[place] !== 0) continue;
        places[place] = before[from] ?? 0;
        places[place + 1] = hash;
        break;
      }
    }
    this.#places = places;
  }
}

function textOf(codes: Uint16Array, length: number): string {
  return String.fromCharCode(...codes.subarray(0, length));
}

function grown(rows: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * rows.length);
  more.set(rows);
  return more;
}

/** An even number below `size`, a power of two. */
function placeOf(hash: number, probe: number, size: number): number {
  return (((hash ^ (hash >>> 16)) + probe) << 1) & (size - 1);
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
