import type { Mapped, SplitLine } from '../../../model.ts';
import { trim } from '../../../text/mapped.ts';
import { parts } from '../collapsed.ts';
import { MOST_LINES } from '../physical.ts';
import type { Piece } from '../words.ts';
import type { Context } from './context.ts';
import { type Draft, EMPTY } from './draft.ts';
import { finished } from './finish.ts';
import { OpenLine } from './open-line.ts';
import type { Skeleton } from './skeleton.ts';

/** Collects the text of a page into lines, in the order of the source. */
export class PageLines {
  readonly #drafts: Draft[] = [];
  #line = new OpenLine();
  /** Metadata from within the line that is being written: it stands behind it. */
  #waiting: Draft[] = [];
  #length = 0;
  #key = 0;

  readonly #skeleton: Skeleton;

  /** @param skeleton where the words are marked with the keys of their lines */
  constructor(skeleton: Skeleton) {
    this.#skeleton = skeleton;
  }

  /** Adds text to the line that is being written. */
  add(pieces: readonly Piece[], context: Context): void {
    for (const piece of pieces) {
      for (const part of parts(piece)) {
        if (!part.isSpace) this.#addWord(part, context);
        else if (context.isPreformatted) this.#addLineEnds(part, context);
        else this.#addSpace(part, context);
      }
    }
  }

  #addSpace({ text, source }: Piece, context: Context): void {
    this.#line.words.addSpace(text, source);
    if (context.chrome !== 'hidden') this.#skeleton.add(' ', this.#key);
  }

  #addWord(word: Piece, context: Context): void {
    const { text } = word;
    // A no-break space between two breaks is how editors write an empty line.
    if (this.#line.breaks > 1 && text.trim() !== '') this.flush();
    this.#line.add(word, context);
    if (context.chrome !== 'hidden') this.#skeleton.add(text, this.#key);
    this.#length += text.length;
    if (context.form !== null) context.form.length += text.length;
  }

  /** In preformatted text every line end ends a line, and empty lines count, as in plain text. */
  #addLineEnds({ text, source, end }: Piece, context: Context): void {
    const ends = [...text.matchAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g)];
    for (const match of ends) {
      this.#endLine(source === null ? end : source + match.index + match[0].length, context);
    }
    if (ends.length === 0) this.#line.words.addSpace(text, source);
  }

  /** A `<br>`: in preformatted text a line end; else a space, and two of them end the line. */
  addBreak(end: number, context: Context): void {
    if (context.isPreformatted) {
      this.#endLine(end, context);
      return;
    }
    this.#line.breaks++;
    this.#line.words.addSpace('', null);
  }

  #endLine(end: number, context: Context): void {
    if (this.#line.words.length === 0) this.#push({ ...EMPTY, end, context });
    this.flush();
  }

  /** Adds metadata whose source ends at `end`: a line of its own. */
  addMeta(name: string, text: Mapped, end: number): void {
    const words = trim(text);
    if (words.text === '') return;
    const draft: Draft = { ...EMPTY, words, end, hint: { kind: 'meta', name } };
    if (this.#line.words.length === 0) this.#push(draft);
    else this.#waiting.push(draft);
  }

  /** Ends the line that is being written, if it has words. */
  flush(): void {
    const { end, context, linked } = this.#line;
    const words = trim(this.#line.words.done());
    const key = this.#key++;
    if (words.text !== '') {
      this.#push({ words, end, context, hint: this.#line.hint(words), key, linked });
    }
    for (const draft of this.#waiting) this.#push(draft);
    this.#waiting = [];
    this.#line = new OpenLine();
  }

  /** Beyond the most lines that a file may have nothing is kept: one more is enough to refuse it. */
  #push(draft: Draft): void {
    if (this.#drafts.length <= MOST_LINES) this.#drafts.push(draft);
  }

  /**
   * The lines; their spans partition a source of `length` characters, of which the last takes what is left.
   * @param keys of the lines of which Readability takes words for the article, where it found one
   */
  done(length: number, keys: ReadonlySet<number> | null): readonly SplitLine[] {
    if (this.#drafts.length === 0 && length > 0) this.#drafts.push({ ...EMPTY, end: length });
    return finished(this.#drafts, { length, shown: this.#length, keys });
  }
}
