import type { Hint, Mapped } from '../../../model.ts';
import { Collapsed } from '../collapsed.ts';
import type { Piece } from '../words.ts';
import type { Context } from './context.ts';

/** A byline is short: an author named in the middle of a paragraph does not make the paragraph one. */
const LONGEST_BYLINE = 300;

/** The line that is being written. */
export class OpenLine {
  readonly words = new Collapsed();
  context: Context | null = null;
  end = 0;
  /** `<br>`s since the last word. */
  breaks = 0;
  linked = 0;
  #isByline = false;
  #isQuiet = true;

  add({ text, source, end }: Piece, context: Context): void {
    this.context ??= context;
    this.words.addWord(text, source);
    this.end = end;
    if (text.trim() !== '') this.breaks = 0;
    if (context.isLink) this.linked += text.length;
    this.#isByline ||= context.isByline;
    this.#isQuiet &&= context.isQuiet;
  }

  hint(words: Mapped): Hint | null {
    if (this.#isQuiet) return { kind: 'chrome', name: 'hidden' };
    const isByline = this.#isByline && words.text.length <= LONGEST_BYLINE;
    return isByline ? { kind: 'byline', name: 'byline' } : null;
  }
}
