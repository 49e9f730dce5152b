import { ASCII, wordSizeAt } from './characters.ts';
import type { Look } from './look.ts';
import { LookWords } from './look-words.ts';
import { kindOf, MARK, markOf, SIGNS, signsOf } from './marks.ts';
import { endingOf } from './sentence.ts';

/** A character of Chinese, Japanese or Korean says about as much as so many letters. */
const WIDE = 2.5;
const SPACE = 32;

/** Reads a line once, from its start to its end. */
export class LookReader extends LookWords implements Look {
  ending = 0;
  commas = 0;
  quotes = 0;
  separators = 0;
  brackets = 0;
  questions = 0;
  stops = 0;
  spaces = 0;
  signs = 0;

  read(): Look {
    const { text } = this;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if ((code < 128 ? ASCII[code] : wordSizeAt(text, at)) !== 0) at = this.word(at);
      else {
        if (code === SPACE) this.spaces += 1;
        else this.#mark(code, at);
        at += 1;
      }
    }
    this.finish();
    this.ending = endingOf(text);
    return this;
  }

  get length(): number {
    return this.text.length + (WIDE - 1) * this.wide;
  }

  #mark(code: number, at: number): void {
    const mark = markOf(code);
    if (mark === 0) {
      if (code >= 0x3040 && code <= 0xd7af) this.wide += 1;
      return;
    }
    this.signs |= signsOf(mark);
    switch (kindOf(mark)) {
      case MARK.comma:
        this.commas += 1;
        break;
      case MARK.quote:
        this.quotes += 1;
        break;
      case MARK.separator:
        this.separators += 1;
        break;
      case MARK.bracket:
        this.brackets += 1;
        break;
      case MARK.question:
        this.questions += 1;
        break;
      case MARK.stop:
        if (isStop(this.text, at)) this.stops += 1;
        if (this.text.charAt(at + 1) === '.') this.signs |= SIGNS.dots;
    }
  }
}

/** A full stop within the line, with a space after it and a capital after that; or one of a script without either. */
function isStop(text: string, at: number): boolean {
  if (text.charAt(at) === '。') return at < text.length - 1;
  if (text.charAt(at + 1) !== ' ') return false;
  const next = text.charAt(at + 2);
  return next !== next.toLowerCase();
}
