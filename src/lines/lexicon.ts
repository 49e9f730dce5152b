import { ownText } from '../text/own.ts';
import { setCount } from './firsts.ts';
import { type Form, formOf, type Word } from './form.ts';

/** So many forms are remembered, as hundreds of articles have, that the processor's caches hold the commonest. */
const MOST = 65_536;
/** Longer words are rare, and would take much room. */
const LONGEST = 40;
/** So many places are looked at for a form: words made to meet in one place must not make the search long. */
const PROBES = 8;

/** FNV-1a by code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
const PRIME = 0x01000193;
export const NO_HASH = 0x811c9dc5;

/** The hash of a word that goes on with the code unit. */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/**
 * The words met so far, each looked at once: a text has few words that the one before has not. A form is found by its
 * characters where they stand, without a string made of them.
 */
export class Lexicon {
  readonly sets = setCount();
  readonly #words = new Map<string, Word>();
  readonly #forms: Form[] = [];
  /**
   * By place, one more than the index of a form, 0 where the place is free, and beside it the form's hash: that of another
   * form differs, which so need not be fetched to be told apart. Twice as many as forms at least.
   */
  #places = new Int32Array(2 * 4096);
  readonly #hashes: number[] = [];
  /** Those that are long, or found no place. */
  readonly #others = new Map<string, Form>();

  get isFull(): boolean {
    return this.#forms.length + this.#others.size > MOST;
  }

  /** The form that stands in the text from `start` to `end`. @param hash of all its code units */
  form(text: string, start: number, end: number, hash: number): Form {
    const places = this.#places;
    if (end - start <= LONGEST) {
      for (let probe = 0; probe < PROBES; probe += 1) {
        const place = placeOf(hash, probe, places.length);
        const index = (places[place] ?? 0) - 1;
        if (index < 0) return this.#put(ownText(text.slice(start, end)), hash, place);
        if (places[place + 1] !== hash) continue;
        const form = this.#forms[index];
        if (form !== undefined && stands(form.written, text, start, end)) return form;
      }
    }
    return this.#other(text.slice(start, end));
  }

  #put(written: string, hash: number, place: number): Form {
    const form = formOf(written, this.#words);
    this.#forms.push(form);
    this.#hashes.push(hash);
    this.#places[place] = this.#forms.length;
    this.#places[place + 1] = hash;
    if (this.#forms.length * 4 > this.#places.length) this.#grow();
    return form;
  }

  #other(written: string): Form {
    const known = this.#others.get(written);
    if (known !== undefined) return known;
    const copy = ownText(written);
    const form = formOf(copy, this.#words);
    this.#others.set(copy, form);
    return form;
  }

  /** Makes room; a form that finds no place is forgotten. */
  #grow(): void {
    const places = new Int32Array(2 * this.#places.length);
    for (const [index, hash] of this.#hashes.entries()) {
      for (let probe = 0; probe < PROBES; probe += 1) {
        const place = placeOf(hash, probe, places.length);
        if (places[place] !== 0) continue;
        places[place] = index + 1;
        places[place + 1] = hash;
        break;
      }
    }
    this.#places = places;
  }
}

/** An even number below `size`, a power of two. */
function placeOf(hash: number, probe: number, size: number): number {
  return (((hash ^ (hash >>> 16)) + probe) << 1) & (size - 1);
}

function stands(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at += 1) {
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
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
  tallies += 1;
  return tallies;
}
