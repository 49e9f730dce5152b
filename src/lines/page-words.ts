import { type Lexicon, sharedLexicon } from './lexicon.ts';

/** Pages after each other share the room for so many numbers: to make room for each page takes longer than to fill it. */
const ROOM = 32_768;
const ENOUGH = ROOM / 2;

/** Whole numbers of 32 bits, more and more of them. */
class Numbers {
  all = new Int32Array(ROOM);
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

let sharedWords = new Numbers();
let sharedTopics = new Numbers();

/** The words of a page's lines, as indices into its lexicon, one line after the other. */
export class PageWords {
  readonly lexicon: Lexicon = sharedLexicon();
  readonly words: Numbers;
  /** Of each line those that say what it is about, each once. */
  readonly topics: Numbers;

  constructor() {
    if (sharedWords.size > ENOUGH) sharedWords = new Numbers();
    if (sharedTopics.size > ENOUGH) sharedTopics = new Numbers();
    this.words = sharedWords;
    this.topics = sharedTopics;
  }
}
