import type { Hint, Mapped, SplitLine } from '../../../model.ts';
import { trim } from '../../../text/mapped.ts';
import { Collapsed, parts } from '../collapsed.ts';
import { MOST_LINES } from '../physical.ts';
import type { Piece } from '../words.ts';
import type { Context, Form } from './context.ts';

/** A line whose span and number are not settled yet. */
interface Draft {
  readonly words: Mapped;
  /** Where its share of the source ends, unless the line before ends later. */
  readonly end: number;
  readonly context: Context | null;
  readonly hint: Hint | null;
}

/** A byline is short: an author named in the middle of a paragraph does not make the paragraph one. */
const LONGEST_BYLINE = 300;

/** Collects the text of a page into lines, in the order of the source. */
export class PageLines {
  readonly #drafts: Draft[] = [];
  #line = new OpenLine();
  /** Metadata from within the line that is being written: it stands behind it. */
  #waiting: Draft[] = [];
  #length = 0;

  /** Adds text to the line that is being written. */
  add(pieces: readonly Piece[], context: Context): void {
    for (const piece of pieces) {
      for (const part of parts(piece)) {
        if (!part.isSpace) this.#addWord(part, context);
        else if (context.isPreformatted) this.#addLineEnds(part, context);
        else this.#line.words.addSpace(part.text, part.source);
      }
    }
  }

  #addWord(word: Piece, context: Context): void {
    const { text } = word;
    // A no-break space between two breaks is how editors write an empty line.
    if (this.#line.breaks > 1 && text.trim() !== '') this.flush();
    this.#line.add(word, context);
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
    if (this.#line.words.length === 0) this.#push({ words: NONE, end, context, hint: null });
    this.flush();
  }

  /** Adds metadata whose source ends at `end`: a line of its own. */
  addMeta(name: string, text: Mapped, end: number): void {
    const words = trim(text);
    if (words.text === '') return;
    const draft = { words, end, context: null, hint: { kind: 'meta', name } } as const;
    if (this.#line.words.length === 0) this.#push(draft);
    else this.#waiting.push(draft);
  }

  /** Ends the line that is being written, if it has words. */
  flush(): void {
    const { end, context } = this.#line;
    const words = trim(this.#line.words.done());
    if (words.text !== '') this.#push({ words, end, context, hint: this.#line.hint(words) });
    for (const draft of this.#waiting) this.#push(draft);
    this.#waiting = [];
    this.#line = new OpenLine();
  }

  /** Beyond the most lines that a file may have nothing is kept: one more is enough to refuse it. */
  #push(draft: Draft): void {
    if (this.#drafts.length <= MOST_LINES) this.#drafts.push(draft);
  }

  /** The lines; their spans partition a source of `length` characters, of which the last takes what is left. */
  done(length: number): readonly SplitLine[] {
    this.flush();
    if (this.#drafts.length === 0 && length > 0) {
      this.#drafts.push({ words: NONE, end: length, context: null, hint: null });
    }
    let start = 0;
    return this.#drafts.map((draft, index) => {
      const isLast = index === this.#drafts.length - 1;
      const span = { start, end: isLast ? length : Math.max(start, draft.end) };
      start = span.end;
      return { number: index + 1, span, words: draft.words, hint: this.#hintOf(draft) };
    });
  }

  #hintOf({ hint, context }: Draft): Hint | null {
    if (context === null) return hint;
    const isChrome = context.chrome !== 'form' || !this.#isWholePage(context.form);
    if (context.chrome !== null && isChrome) return { kind: 'chrome', name: context.chrome };
    return context.hint?.kind === 'title' ? context.hint : (hint ?? context.hint);
  }

  /** True of a form around most of the page, as some publishing systems write it. */
  #isWholePage(form: Form | null): boolean {
    return form !== null && form.length * 2 > this.#length;
  }
}

const NONE: Mapped = { text: '', runs: [] };

/** The line that is being written. */
class OpenLine {
  readonly words = new Collapsed();
  context: Context | null = null;
  end = 0;
  /** `<br>`s since the last word. */
  breaks = 0;
  #isByline = false;
  #isQuiet = true;

  add({ text, source, end }: Piece, context: Context): void {
    this.context ??= context;
    this.words.addWord(text, source);
    this.end = end;
    if (text.trim() !== '') this.breaks = 0;
    this.#isByline ||= context.isByline;
    this.#isQuiet &&= context.isQuiet;
  }

  hint(words: Mapped): Hint | null {
    if (this.#isQuiet) return { kind: 'chrome', name: 'hidden' };
    const isByline = this.#isByline && words.text.length <= LONGEST_BYLINE;
    return isByline ? { kind: 'byline', name: 'byline' } : null;
  }
}
