import type { Mapped } from '../../model.ts';
import { type Piece, Words } from './words.ts';

/** What a browser shows as one space, and the line ends of other systems. Not the no-break space. */
const SPACE_OR_WORD = /[\t\n\v\f\r \u0085\u2028\u2029]+|[^\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** The words of `piece` and the white space between them, each on its own. */
export function* parts(piece: Piece): Generator<Piece & { readonly isSpace: boolean }> {
  for (const { 0: text, index } of piece.text.matchAll(SPACE_OR_WORD)) {
    const isSpace = /^[\t\n\v\f\r \u0085\u2028\u2029]/.test(text);
    if (piece.source === null) yield { ...piece, text, isSpace };
    else {
      const source = piece.source + index;
      yield { text, source, end: source + text.length, isSpace };
    }
  }
}

/** Text with its white space collapsed: none at its ends, one space between words, the original's where it is one. */
export class Collapsed {
  readonly #words = new Words();
  #space: { readonly source: number | null } | null = null;

  get length(): number {
    return this.#words.length;
  }

  addSpace(text: string, source: number | null): void {
    this.#space ??= { source: text.startsWith(' ') ? source : null };
  }

  addWord(text: string, source: number | null): void {
    if (this.#space !== null && this.#words.length > 0) this.#words.add(' ', this.#space.source);
    this.#space = null;
    this.#words.add(text, source);
  }

  done(): Mapped {
    return this.#words.done();
  }
}

/** All of `pieces` as one such text. */
export function collapse(pieces: Iterable<Piece>): Mapped {
  const collapsed = new Collapsed();
  for (const piece of pieces) {
    for (const { text, source, isSpace } of parts(piece)) {
      if (isSpace) collapsed.addSpace(text, source);
      else collapsed.addWord(text, source);
    }
  }
  return collapsed.done();
}
