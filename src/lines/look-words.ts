import { ownText } from '../text/own.ts';
import { ASCII, wordSizeAt } from './characters.ts';
import { tellingOf } from './firsts.ts';
import { IS } from './form.ts';
import { hashWith, LONGEST_HASHED, NO_HASH, NOWHERE } from './forms.ts';
import { newTally, TALLY, TALLY_SIZE } from './lexicon.ts';
import { LookShares } from './look-shares.ts';
import type { PageWords } from './page-words.ts';
import { fold } from './sentence.ts';

/**
 * Words that are read before any of them is looked up: what is known of one is far off in memory, and that of several is
 * fetched at once where none has to wait for the one before.
 */
const AHEAD = 32;
/** Of each where it begins and ends, its hash, and as many of its code units as are hashed. */
const STARTS = new Int32Array(AHEAD);
const ENDS = new Int32Array(AHEAD);
const HASHES = new Int32Array(AHEAD);
const CODES = Array.from({ length: AHEAD }, () => new Uint16Array(LONGEST_HASHED));
const NO_CODES = new Uint16Array(0);

/** The words of a line, as they are read one by one, and what all of them show. */
export class LookWords extends LookShares {
  readonly text: string;
  readonly page: PageWords;
  readonly start: number;
  readonly topicsStart: number;
  end = 0;
  topicsEnd = 0;
  firstEnd = 0;
  digits = 0;
  /** Characters of Chinese, Japanese and Korean. */
  protected wide = 0;
  readonly #line = newTally();
  /** How many words are read and not yet looked up. */
  #ahead = 0;
  #words: readonly string[] | null = null;

  constructor(text: string, page: PageWords) {
    super();
    this.text = text;
    this.page = page;
    this.start = page.words.size;
    this.topicsStart = page.topics.size;
  }

  /** Reads the word that begins at `start`; gives where it ends. */
  protected word(start: number): number {
    const { text } = this;
    const codes = CODES[this.#ahead] ?? NO_CODES;
    let hash = NO_HASH;
    let at = start;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const size = code < 128 ? ASCII[code] : wordSizeAt(text, at);
      if (size === 0 || size === undefined) break;
      codes[at - start] = code;
      hash = hashWith(hash, code);
      if (size === 2) {
        const second = text.charCodeAt(at + 1);
        codes[at + 1 - start] = second;
        hash = hashWith(hash, second);
      }
      at += size;
    }
    STARTS[this.#ahead] = start;
    ENDS[this.#ahead] = at;
    HASHES[this.#ahead] = hash;
    this.#ahead += 1;
    if (this.#ahead === AHEAD) this.#settle();
    if (this.firstEnd === 0) this.firstEnd = at;
    return at;
  }

  /** Takes in what is known of the words that were read. */
  #settle(): void {
    const { forms } = this.page.lexicon;
    const count = this.#ahead;
    this.#ahead = 0;
    forms.fetch(HASHES, count);
    for (let index = 0; index < count; index += 1) {
      const start = STARTS[index] ?? 0;
      const length = (ENDS[index] ?? 0) - start;
      const hash = HASHES[index] ?? 0;
      const row =
        length > LONGEST_HASHED ? NOWHERE : forms.find(CODES[index] ?? NO_CODES, length, hash);
      if (row === NOWHERE) {
        this.#meetForm(start, length, hash);
        continue;
      }
      this.digits += forms.digits(row);
      this.wide += forms.wide(row);
      this.#add(forms.is(row), forms.word(row), forms.sets(row), length);
    }
  }

  #meetForm(start: number, length: number, hash: number): void {
    const written = ownText(this.text.slice(start, start + length));
    const facts = this.page.lexicon.meet(written, length > LONGEST_HASHED ? null : hash);
    this.digits += facts.digits;
    this.wide += facts.wide;
    this.#add(facts.is, facts.word, facts.sets, length);
  }

  /** @param is bits of `IS` */
  #add(is: number, word: number, sets: number, length: number): void {
    const { words, lexicon } = this.page;
    words.add(word);
    this.low |= lexicon.lows[sets] ?? 0;
    this.high |= lexicon.highs[sets] ?? 0;
    this.share(is, length);
    if ((is & IS.topic) !== 0) this.#meet(word);
  }

  #meet(word: number): void {
    const { topics, lexicon } = this.page;
    const at = word * TALLY_SIZE + TALLY.line;
    if (lexicon.tallies[at] !== this.#line) topics.add(word);
    lexicon.tallies[at] = this.#line;
  }

  /** Once all are read. */
  protected finish(): void {
    this.#settle();
    this.end = this.page.words.size;
    this.topicsEnd = this.page.topics.size;
    if ((this.are & IS.fickle) !== 0) this.#fold();
  }

  /** In lower case the whole line is more than its words are, each by itself. */
  #fold(): void {
    this.letters = this.#texts().reduce((sum, text) => sum + text.length, 0);
    this.#words = fold(this.text);
    for (const { low, high } of this.#words.map(tellingOf)) {
      this.low |= low;
      this.high |= high;
    }
  }

  #texts(): readonly string[] {
    const { words, lexicon } = this.page;
    const texts: string[] = [];
    for (let at = this.start; at < this.end; at += 1)
      texts.push(lexicon.texts[words.all[at] ?? 0] ?? '');
    return texts;
  }

  get words(): readonly string[] {
    this.#words ??= this.#texts();
    return this.#words;
  }

  get ids(): Int32Array {
    const { words, lexicon } = this.page;
    if ((this.are & IS.fickle) === 0) return words.all.subarray(this.start, this.end);
    return Int32Array.from(this.words, (word) => lexicon.word(word));
  }

  get wordCount(): number {
    return (this.are & IS.fickle) === 0 ? this.count : this.words.length;
  }

  get first(): string {
    if (this.#words !== null || this.start === this.end) return this.words[0] ?? '';
    return this.page.lexicon.texts[this.page.words.all[this.start] ?? 0] ?? '';
  }

  get different(): number {
    if ((this.are & IS.fickle) !== 0) return new Set(this.words).size;
    const { words, lexicon } = this.page;
    const tally = newTally();
    let different = 0;
    for (let index = this.start; index < this.end; index += 1) {
      const at = (words.all[index] ?? 0) * TALLY_SIZE + TALLY.line;
      if (lexicon.tallies[at] !== tally) different += 1;
      lexicon.tallies[at] = tally;
    }
    return different;
  }

  get count(): number {
    return this.end - this.start;
  }
}
