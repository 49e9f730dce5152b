import { type Lexicon, sharedLexicon } from './lexicon.ts';

/** Whole numbers of 32 bits, more and more of them. */
class Numbers {
  all = new Int32Array(256);
  size = 0;

  add(number: number): void {
    if (this.size === this.all.length) {
      const more = new Int32Array(2 * this.size);
      more.set(this.all);
      this.all = more;
    }
    this.all[this.size] = number;
    this.size += 1;
  }
}

/** The words of a page's lines, as indices into its lexicon, one line after the other. */
export class PageWords {
  readonly lexicon: Lexicon = sharedLexicon();
  readonly words = new Numbers();
  /** Of each line those that say what it is about, each once. */
  readonly topics = new Numbers();
}
