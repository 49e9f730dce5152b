import { ownText } from '../text/own.ts';
import { ASCII, wordSizeAt } from './characters.ts';
import { tellingOf } from './firsts.ts';
import { IS } from './form.ts';
import { hashWith, LONGEST_HASHED, NO_HASH, NOWHERE } from './forms.ts';
import { newTally, TALLY, TALLY_SIZE } from './lexicon.ts';
import { LookPhrases } from './look-phrases.ts';
import type { PageWords } from './page-words.ts';
import { fold } from './sentence.ts';

/** Of the word that is being read. */
const CODES = new Uint16Array(LONGEST_HASHED);

/** The words of a line, as they are read one by one, and what all of them show. */
export class LookWords extends LookPhrases {
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
  #letters = 0;
  #capitals = 0;
  #shouted = 0;
  #running = 0;
  #address = 0;
  #furniture = 0;
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
    let hash = NO_HASH;
    let at = start;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const size = code < 128 ? ASCII[code] : wordSizeAt(text, at);
      if (size === 0 || size === undefined) break;
      CODES[at - start] = code;
      hash = hashWith(hash, code);
      if (size === 2) {
        const second = text.charCodeAt(at + 1);
        CODES[at + 1 - start] = second;
        hash = hashWith(hash, second);
      }
      at += size;
    }
    this.#know(start, at, hash);
    if (this.firstEnd === 0) this.firstEnd = at;
    return at;
  }

  /** Takes in what is known of the word. */
  #know(start: number, end: number, hash: number): void {
    const { lexicon } = this.page;
    const { forms } = lexicon;
    const length = end - start;
    const row = length > LONGEST_HASHED ? NOWHERE : forms.find(CODES, length, hash);
    if (row === NOWHERE) {
      const written = ownText(this.text.slice(start, end));
      const facts = lexicon.meet(written, length > LONGEST_HASHED ? null : hash);
      this.digits += facts.digits;
      this.wide += facts.wide;
      this.#add(facts.is, facts.word, facts.sets, length);
      return;
    }
    this.digits += forms.digits(row);
    this.wide += forms.wide(row);
    this.#add(forms.is(row), forms.word(row), forms.sets(row), length);
  }

  /** @param is bits of `IS` */
  #add(is: number, word: number, sets: number, length: number): void {
    const { words, lexicon } = this.page;
    words.add(word);
    this.#letters += length;
    this.are |= is;
    this.low |= lexicon.lows[sets] ?? 0;
    this.high |= lexicon.highs[sets] ?? 0;
    this.#capitals += is & IS.capital;
    if ((is & IS.shouted) !== 0) this.#shouted += 1;
    if ((is & IS.running) !== 0) this.#running += 1;
    else if ((is & IS.topic) !== 0) this.#meet(word);
    else if ((is & IS.address) !== 0) this.#address += 1;
    else if ((is & IS.furniture) !== 0) this.#furniture += 1;
  }

  #meet(word: number): void {
    const { topics, lexicon } = this.page;
    const at = word * TALLY_SIZE + TALLY.line;
    if (lexicon.tallies[at] !== this.#line) topics.add(word);
    lexicon.tallies[at] = this.#line;
  }

  /** Once all are read. */
  protected finish(): void {
    this.end = this.page.words.size;
    this.topicsEnd = this.page.topics.size;
    if ((this.are & IS.fickle) !== 0) this.#fold();
  }

  /** In lower case the whole line is more than its words are, each by itself. */
  #fold(): void {
    this.#letters = this.#texts().reduce((sum, text) => sum + text.length, 0);
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

  get wordLength(): number {
    return this.#share(this.#letters);
  }

  get capitals(): number {
    return this.#share(this.#capitals);
  }

  get shouted(): number {
    return this.#share(this.#shouted);
  }

  get running(): number {
    return this.#share(this.#running);
  }

  get address(): number {
    return this.#share(this.#address);
  }

  get furniture(): number {
    return this.#share(this.#furniture);
  }

  #share(count: number): number {
    return count / Math.max(1, this.count);
  }

  get hasSmall(): boolean {
    return (this.are & IS.small) !== 0;
  }

  get mayHaveAddress(): boolean {
    return (this.are & IS.web) !== 0;
  }

  get mayHeadComments(): boolean {
    return (this.are & IS.comments) !== 0;
  }
}
