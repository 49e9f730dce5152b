import { ASCII, wordSizeAt } from './characters.ts';
import { mayBeIn, tellingOf } from './firsts.ts';
import { type Form, IS, type Word } from './form.ts';
import { hashWith, type Lexicon, NO_HASH, newTally } from './lexicon.ts';
import type { Look } from './look.ts';
import { markOf, SIGNS } from './marks.ts';
import type { Phrases } from './phrases.ts';
import { endingOf, fold } from './sentence.ts';

/** A character of Chinese, Japanese or Korean says about as much as so many letters. */
const WIDE = 2.5;
const SPACE = 32;

/** Reads a line once, from its start to its end. */
export class LookReader implements Look {
  readonly text: string;
  words: readonly string[];
  readonly topics: Word[] = [];
  count = 0;
  length: number;
  wordLength = 0;
  ending = 0;
  capitals = 0;
  shouted = 0;
  running = 0;
  address = 0;
  furniture = 0;
  digits = 0;
  commas = 0;
  quotes = 0;
  separators = 0;
  brackets = 0;
  questions = 0;
  stops = 0;
  spaces = 0;
  signs = 0;
  hasSmall = false;
  mayHaveAddress = false;
  readonly #lexicon: Lexicon;
  readonly #line = newTally();
  readonly #words: string[] = [];
  /** All that its forms are, as bits of `IS`. */
  #is = 0;
  #letters = 0;
  #wide = 0;
  /** Sets of phrases that may stand in it. */
  #low = 0;
  #high = 0;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.words = this.#words;
    this.length = text.length;
    this.#lexicon = lexicon;
  }

  read(): Look {
    const { text } = this;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if ((code < 128 ? ASCII[code] : wordSizeAt(text, at)) !== 0) at = this.#word(at);
      else {
        if (code === SPACE) this.spaces += 1;
        else this.#mark(code, at);
        at += 1;
      }
    }
    this.#finish();
    return this;
  }

  /** Reads the word that begins at `start`; gives where it ends. */
  #word(start: number): number {
    const { text } = this;
    let hash = NO_HASH;
    let at = start;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const size = code < 128 ? ASCII[code] : wordSizeAt(text, at);
      if (size === 0 || size === undefined) break;
      hash = hashWith(hash, code);
      if (size === 2) hash = hashWith(hash, text.charCodeAt(at + 1));
      at += size;
    }
    this.#add(this.#lexicon.form(text, start, at, hash));
    return at;
  }

  #add(form: Form): void {
    const { text, is } = form;
    this.#words.push(text);
    this.#letters += text.length;
    this.#is |= is;
    this.#low |= form.low;
    this.#high |= form.high;
    this.digits += form.digits;
    this.#wide += form.wide;
    this.capitals += is & IS.capital;
    if ((is & IS.shouted) !== 0) this.shouted += 1;
    if ((is & IS.running) !== 0) this.running += 1;
    else if ((is & IS.topic) !== 0) this.#meet(form.word);
    else if ((is & IS.address) !== 0) this.address += 1;
    else if ((is & IS.furniture) !== 0) this.furniture += 1;
  }

  #meet(word: Word): void {
    if (word.line !== this.#line) this.topics.push(word);
    word.line = this.#line;
  }

  #mark(code: number, at: number): void {
    const mark = markOf(code);
    if (mark === undefined) {
      if (code >= 0x3040 && code <= 0xd7af) this.#wide += 1;
      return;
    }
    this.signs |= mark.sign;
    switch (mark.kind) {
      case 'comma':
        this.commas += 1;
        break;
      case 'quote':
        this.quotes += 1;
        break;
      case 'separator':
        this.separators += 1;
        break;
      case 'bracket':
        this.brackets += 1;
        break;
      case 'question':
        this.questions += 1;
        break;
      case 'stop':
        if (isStop(this.text, at)) this.stops += 1;
        if (this.text.charAt(at + 1) === '.') this.signs |= SIGNS.dots;
    }
  }

  #finish(): void {
    this.count = this.#words.length;
    const count = Math.max(1, this.count);
    this.length += (WIDE - 1) * this.#wide;
    this.wordLength = this.#letters / count;
    this.capitals /= count;
    this.shouted /= count;
    this.running /= count;
    this.address /= count;
    this.furniture /= count;
    this.ending = endingOf(this.text);
    this.hasSmall = (this.#is & IS.small) !== 0;
    this.mayHaveAddress = (this.#is & IS.web) !== 0;
    if ((this.#is & IS.fickle) === 0) return;
    this.words = fold(this.text);
    for (const { low, high } of this.words.map(tellingOf)) {
      this.#low |= low;
      this.#high |= high;
    }
  }

  beginning(phrases: Phrases): number {
    return this.mayHave(phrases) ? phrases.at(this.words, 0) : 0;
  }

  begins(phrases: Phrases): boolean {
    return (this.mayHave(phrases) || this.#mayHavePart(phrases)) && phrases.begins(this.words);
  }

  is(phrases: Phrases): boolean {
    return this.mayHave(phrases) && phrases.is(this.words);
  }

  has(phrases: Phrases): boolean {
    return (this.mayHave(phrases) || this.#mayHavePart(phrases)) && phrases.within(this.words);
  }

  mayHave({ ordinal }: Phrases): boolean {
    return mayBeIn(this.#low, this.#high, ordinal);
  }

  #mayHavePart({ hasParts }: Phrases): boolean {
    return hasParts && (this.#is & IS.wide) !== 0;
  }
}

/** A full stop within the line, with a space after it and a capital after that; or one of a script without either. */
function isStop(text: string, at: number): boolean {
  if (text.charAt(at) === '。') return at < text.length - 1;
  if (text.charAt(at + 1) !== ' ') return false;
  const next = text.charAt(at + 2);
  return next !== next.toLowerCase();
}
