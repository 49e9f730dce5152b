import { type Firsts, firstsOf, setCount } from './firsts.ts';
import { KINDS, type Kind } from './model/vocabulary.ts';
import { isWide } from './wide.ts';

/** What is known of a word whatever line it stands in. */
export interface Word {
  /** In lower case. */
  readonly text: string;
  /** What kind of common word it is. */
  readonly kind: Kind | null;
  /** It says what a text is about: longer, and none that any text is made of. */
  readonly isTopic: boolean;
  /** It has a character of Chinese, Japanese or Korean. */
  readonly isWide: boolean;
  /** The sets of phrases that begin with it. */
  readonly firsts: Firsts;
  readonly tally: Tally;
}

/** For whoever counts words, until the next does. Which line or count it is, `newTally` says. */
export interface Tally {
  /** The line in which the word was met last; the line beside which; the headline. */
  line: number;
  beside: number;
  headline: number;
  /** What `count` is of. */
  of: number;
  count: number;
}

/** A word as it is written. */
export interface Form {
  readonly word: Word;
  /** Its first letter is a capital. */
  readonly isCapital: boolean;
  /** All its letters are capitals, and there are at least two. */
  readonly isShouted: boolean;
  /** It has one of the small letters a to z. */
  readonly hasSmall: boolean;
  /** How many of the digits 0 to 9 it has, and how many characters of Chinese, Japanese and Korean. */
  readonly digits: number;
  readonly wide: number;
  /** An address of the web may stand there: it ends as one begins, or begins as one ends. */
  readonly isWeb: boolean;
  /** Alone it becomes something else in lower case than within a text: `İ` and the final sigma. */
  readonly isFickle: boolean;
}

const TOPIC = 4;
/** Kana, Chinese characters, Hangul. */
const WIDE = /[\u3040-\ud7af]/g;
/** So many forms are remembered; as many as a few thousand articles have. */
const MOST = 100_000;

/** The words met so far, each looked at once: a text has few words that the one before has not. */
export class Lexicon {
  readonly sets = setCount();
  readonly #words = new Map<string, Word>();
  readonly #forms = new Map<string, Form>();

  get isFull(): boolean {
    return this.#forms.size > MOST;
  }

  form(written: string): Form {
    const known = this.#forms.get(written);
    if (known !== undefined) return known;
    const lower = written.toLowerCase();
    const isCapital = written !== lower && written.charAt(0) !== lower.charAt(0);
    const isShouted = isCapital && written.length > 1 && written === written.toUpperCase();
    const form: Form = {
      word: this.word(lower),
      isCapital,
      isShouted,
      hasSmall: /[a-z]/.test(written),
      digits: written.match(/[0-9]/g)?.length ?? 0,
      wide: written.match(WIDE)?.length ?? 0,
      isWeb: /(?:https?|www)$|^com/.test(written),
      isFickle: /[İΣ]/.test(written),
    };
    this.#forms.set(written, form);
    return form;
  }

  /** @param lower in lower case */
  word(lower: string): Word {
    const known = this.#words.get(lower);
    if (known !== undefined) return known;
    const kind = KINDS.get(lower) ?? null;
    const isTopic = kind === null && lower.length >= TOPIC;
    const tally = { line: 0, beside: 0, headline: 0, of: 0, count: 0 };
    const word = {
      text: lower,
      kind,
      isTopic,
      isWide: isWide(lower),
      firsts: firstsOf(lower),
      tally,
    };
    this.#words.set(lower, word);
    return word;
  }
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
