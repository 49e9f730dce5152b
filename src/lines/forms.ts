/** Longer words are rare, and would take much room. */
export const LONGEST_HASHED = 40;
/** So many places are looked at for a form: words made to meet in one place must not make the search long. */
const PROBES = 8;
/** Of a form that has no place. */
export const NOWHERE = -1;

/** FNV-1a by code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
const PRIME = 0x01000193;
export const NO_HASH = 0x811c9dc5 | 0;

/** The hash of a word that goes on with the code unit. */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/**
 * What stands where in a form's row. Of a place that is free the length is 0. A row has all that is asked of most words, and is
 * fetched at once: to wait for memory takes longer than anything else that is done with a word.
 */
const ROW = { hash: 0, length: 1, is: 2, word: 3, characters: 4 } as const;
const ROW_SIZE = 8;
/** So many characters stand in the row, one byte each. */
const NARROW = 16;
/** Where they begin, in bytes from the row's start. */
const CHARACTERS = 4 * ROW.characters;
/** In the field of the length, of a form of other characters: these begin in `#characters` where the row says. */
const ELSEWHERE = 64;
/** Above `IS`, in the field of what a form is: its digits, its wide characters, and the number of its sets. */
const DIGITS = 11;
const WIDE = 17;
const SETS = 23;
const COUNT = 63;
const MOST_SETS = 256;

/** What is known of a form, as numbers. */
export interface Facts {
  /** Bits of `IS` (./form.ts). */
  readonly is: number;
  /** Of the digits 0 to 9, and of kana, Chinese or Hangul; of a form that has a place up to `LONGEST_HASHED`. */
  readonly digits: number;
  readonly wide: number;
  /** Index of the word, and of the sets that it may tell of. */
  readonly word: number;
  readonly sets: number;
}

/** Forms by their characters, where these stand: no string is made of them to find what is known of one. */
export class Forms {
  /** How many have a place; at most half of the places are taken. */
  size = 0;
  /** Tells nothing. */
  protected fetched = 0;
  #rows = new Int32Array(8192 * ROW_SIZE);
  #bytes = new Uint8Array(this.#rows.buffer);
  #characters = new Uint16Array(4096);
  #end = 0;

  /**
   * The row of the form; `NOWHERE` of one that has none.
   * @param codes its code units, with others behind them
   * @param hash of all its code units
   */
  find(codes: Uint16Array, length: number, hash: number): number {
    const rows = this.#rows;
    const last = rows.length - ROW_SIZE;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const row = rowOf(hash, probe) & last;
      const known = rows[row + ROW.length] ?? 0;
      if (known === 0) return NOWHERE;
      if (rows[row + ROW.hash] !== hash) continue;
      if (known === length ? this.#isNarrow(row, codes, length) : this.#isOther(row, codes, length))
        return row;
    }
    return NOWHERE;
  }

  /** Has the rows fetched at which forms of these hashes are looked for first. */
  fetch(hashes: Int32Array, count: number): void {
    const rows = this.#rows;
    const last = rows.length - ROW_SIZE;
    let seen = 0;
    for (let index = 0; index < count; index += 1)
      seen ^= rows[rowOf(hashes[index] ?? 0, 0) & last] ?? 0;
    // What is read and never used would not be read.
    this.fetched = seen;
  }

  is(row: number): number {
    return (this.#rows[row + ROW.is] ?? 0) & ((1 << DIGITS) - 1);
  }

  digits(row: number): number {
    return ((this.#rows[row + ROW.is] ?? 0) >> DIGITS) & COUNT;
  }

  wide(row: number): number {
    return ((this.#rows[row + ROW.is] ?? 0) >> WIDE) & COUNT;
  }

  sets(row: number): number {
    return (this.#rows[row + ROW.is] ?? 0) >>> SETS;
  }

  word(row: number): number {
    return this.#rows[row + ROW.word] ?? 0;
  }

  /** Gives the form its row, which no other has; false where there is no place for it. Rows found before are none any more. */
  put(written: string, hash: number, { is, digits, wide, word, sets }: Facts): boolean {
    if (sets >= MOST_SETS) return false;
    if (2 * this.size >= this.#rows.length / ROW_SIZE) this.#spread();
    const row = freeIn(this.#rows, hash);
    if (row === NOWHERE) return false;
    const facts = is | (digits << DIGITS) | (wide << WIDE) | (sets << SETS);
    this.#rows.set([hash, written.length, facts, word], row);
    this.#write(written, row);
    this.size += 1;
    return true;
  }

  #isNarrow(row: number, codes: Uint16Array, length: number): boolean {
    const bytes = this.#bytes;
    const start = 4 * row + CHARACTERS;
    for (let at = 0; at < length; at += 1) if (bytes[start + at] !== codes[at]) return false;
    return true;
  }

  #isOther(row: number, codes: Uint16Array, length: number): boolean {
    if (this.#rows[row + ROW.length] !== (length | ELSEWHERE)) return false;
    const start = this.#rows[row + ROW.characters] ?? 0;
    for (let at = 0; at < length; at += 1)
      if (this.#characters[start + at] !== codes[at]) return false;
    return true;
  }

  #write(written: string, row: number): void {
    const length = written.length;
    const isNarrow = length <= NARROW && isOfBytes(written);
    if (!isNarrow) {
      this.#rows[row + ROW.length] = length | ELSEWHERE;
      this.#rows[row + ROW.characters] = this.#end;
      this.#makeRoom(length);
    }
    for (let at = 0; at < length; at += 1) {
      const code = written.charCodeAt(at);
      if (isNarrow) this.#bytes[4 * row + CHARACTERS + at] = code;
      else this.#characters[this.#end + at] = code;
    }
    if (!isNarrow) this.#end += length;
  }

  #makeRoom(length: number): void {
    if (this.#end + length <= this.#characters.length) return;
    const characters = new Uint16Array(2 * this.#characters.length);
    characters.set(this.#characters);
    this.#characters = characters;
  }

  /** Makes twice as many places; a form that finds none is forgotten. */
  #spread(): void {
    const before = this.#rows;
    const rows = new Int32Array(2 * before.length);
    for (let from = 0; from < before.length; from += ROW_SIZE) {
      if (before[from + ROW.length] === 0) continue;
      const row = freeIn(rows, before[from + ROW.hash] ?? 0);
      if (row !== NOWHERE) rows.set(before.subarray(from, from + ROW_SIZE), row);
    }
    this.#rows = rows;
    this.#bytes = new Uint8Array(rows.buffer);
  }
}

/** Unmasked. */
function rowOf(hash: number, probe: number): number {
  return ((hash ^ (hash >>> 16)) + probe) * ROW_SIZE;
}

function freeIn(rows: Int32Array, hash: number): number {
  for (let probe = 0; probe < PROBES; probe += 1) {
    const row = rowOf(hash, probe) & (rows.length - ROW_SIZE);
    if (rows[row + ROW.length] === 0) return row;
  }
  return NOWHERE;
}

function isOfBytes(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 255) return false;
  return true;
}
