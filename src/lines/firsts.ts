import { Initials } from './initials.ts';
import { KINDS } from './model/vocabulary.ts';

/** Sets of phrases as bits of two numbers, by their ordinals. */
export interface Firsts {
  readonly low: number;
  readonly high: number;
}

/** Bits of one number; and sets that two numbers can tell of. */
const BITS = 31;
const MOST = 2 * BITS;
const NONE: Firsts = { low: 0, high: 0 };
const FIRSTS = new Map<string, Firsts>();
const TELLING = new Map<string, Firsts>();
let sets = 0;

/** The sets of which a phrase begins with the word, in lower case. */
export function firstsOf(word: string): Firsts {
  return FIRSTS.get(word) ?? NONE;
}

/** The sets of which a phrase has the word, in lower case, for its rarest: most lines that have `we` have no `we use cookies`. */
export function tellingOf(word: string): Firsts {
  return TELLING.get(word) ?? NONE;
}

/** Several sets, of which a word may begin one. */
export interface Beginnings extends Firsts {
  readonly initials: Initials;
}

/** The bits of several sets, and the initials of their phrases; null where there are too many sets to tell. */
export function firstsOfAny(sets: readonly { readonly ordinal: number }[]): Beginnings | null {
  let low = 0;
  let high = 0;
  for (const { ordinal } of sets) {
    if (ordinal >= MOST) return null;
    if (ordinal < BITS) low |= 1 << ordinal;
    else high |= 1 << (ordinal - BITS);
  }
  const words = [...FIRSTS.keys()].filter((word) => isAny(firstsOf(word), { low, high }));
  return { low, high, initials: new Initials(words) };
}

/** Whether the word, in lower case, may begin a phrase of one of the sets; false only where it does not. */
export function mayBegin(word: string, sets: Beginnings | null): boolean {
  if (sets === null) return true;
  return sets.initials.mayBegin(word) && isAny(firstsOf(word), sets);
}

/** Cheaper still: the same of what stands at `at` of the text, whatever its case. */
export function mayBeginAt(text: string, at: number, sets: Beginnings | null): boolean {
  return sets === null || sets.initials.mayBegin(text, at);
}

function isAny(a: Firsts, b: Firsts): boolean {
  return ((a.low & b.low) | (a.high & b.high)) !== 0;
}

/** How many sets there are by now. */
export function setCount(): number {
  return sets;
}

/** Counts for more than any length. */
const RARE = 1000;

/** The longest that is none of the words that every text has; of such alone the longest. */
function telling(words: readonly string[]): string {
  const weight = (word: string) =>
    word.length + (word !== '' && KINDS.get(word) !== 'running' ? RARE : 0);
  return words.reduce((most, word) => (weight(word) > weight(most) ? word : most), '');
}

/** @param all phrases of a new set, folded; gives its ordinal */
export function registerSet(all: Iterable<readonly string[]>): number {
  const ordinal = sets;
  sets += 1;
  if (ordinal >= MOST) return ordinal;
  for (const words of all) {
    mark(FIRSTS, words[0] ?? '', ordinal);
    mark(TELLING, telling(words), ordinal);
  }
  return ordinal;
}

function mark(sets: Map<string, Firsts>, word: string, ordinal: number): void {
  const isLow = ordinal < BITS;
  const bit = 1 << (isLow ? ordinal : ordinal - BITS);
  const { low, high } = sets.get(word) ?? NONE;
  sets.set(word, isLow ? { low: low | bit, high } : { low, high: high | bit });
}

/** Whether the set may be among those of the two numbers; false only where it is not. */
export function mayBeIn(low: number, high: number, ordinal: number): boolean {
  if (ordinal < BITS) return (low & (1 << ordinal)) !== 0;
  return ordinal >= MOST || (high & (1 << (ordinal - BITS))) !== 0;
}
