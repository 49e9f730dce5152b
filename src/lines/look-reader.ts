import { wordSizeAt } from './characters.ts';
import { type Firsts, firstsOf, mayBeIn } from './firsts.ts';
import { type Form, type Lexicon, newTally, type Word } from './lexicon.ts';
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
  readonly #tally = newTally();
  readonly #words: string[] = [];
  #isFickle = false;
  #letters = 0;
  #wide = 0;
  #hasWide = false;
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
    let start = -1;
    for (let at = 0; at < text.length; ) {
      const size = wordSizeAt(text, at);
      if (size === 0) {
        if (start !== -1) this.#add(this.#lexicon.form(text.slice(start, at)));
        start = -1;
        this.#mark(at);
        at += 1;
      } else {
        if (start === -1) start = at;
        at += size;
      }
    }
    if (start !== -1) this.#add(this.#lexicon.form(text.slice(start)));
    this.#finish();
    return this;
  }

  #add(form: Form): void {
    const { word } = form;
    this.#words.push(word.text);
    this.#letters += word.text.length;
    if (form.isCapital) this.capitals += 1;
    if (form.isShouted) this.shouted += 1;
    if (form.hasSmall) this.hasSmall = true;
    if (form.isWeb) this.mayHaveAddress = true;
    if (form.isFickle) this.#isFickle = true;
    this.digits += form.digits;
    this.#wide += form.wide;
    if (word.isWide) this.#hasWide = true;
    this.#meet(word.firsts);
    if (word.isTopic) {
      if (word.tally.line !== this.#tally) this.topics.push(word);
      word.tally.line = this.#tally;
    } else if (word.kind !== null) this[word.kind] += 1;
  }

  #meet({ low, high }: Firsts): void {
    this.#low |= low;
    this.#high |= high;
  }

  #mark(at: number): void {
    const code = this.text.charCodeAt(at);
    if (code === SPACE) {
      this.spaces += 1;
      return;
    }
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
    if (!this.#isFickle) return;
    this.words = fold(this.text);
    for (const word of this.words) this.#meet(firstsOf(word));
  }

  beginning(phrases: Phrases): number {
    return this.#mayHave(phrases) ? phrases.at(this.words, 0) : 0;
  }

  begins(phrases: Phrases): boolean {
    return (this.#mayHave(phrases) || this.#mayHavePart(phrases)) && phrases.begins(this.words);
  }

  is(phrases: Phrases): boolean {
    return this.#mayHave(phrases) && phrases.is(this.words);
  }

  has(phrases: Phrases): boolean {
    return (this.#mayHave(phrases) || this.#mayHavePart(phrases)) && phrases.within(this.words);
  }

  #mayHave({ ordinal }: Phrases): boolean {
    return mayBeIn(this.#low, this.#high, ordinal);
  }

  #mayHavePart({ hasParts }: Phrases): boolean {
    return hasParts && this.#hasWide;
  }
}

/** A full stop within the line, with a space after it and a capital after that; or one of a script without either. */
function isStop(text: string, at: number): boolean {
  if (text.charAt(at) === '。') return at < text.length - 1;
  if (text.charAt(at + 1) !== ' ') return false;
  const next = text.charAt(at + 2);
  return next !== next.toLowerCase();
}
