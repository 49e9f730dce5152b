import type { Mapped, Run } from '../../model.ts';
import { mapped } from '../../text/mapped.ts';

/** A stretch of text: as it stands in the original from `source` to `end`, or made (null) of what stands before `end`. */
export interface Piece {
  readonly text: string;
  readonly source: number | null;
  readonly end: number;
}

/** Builds a text from pieces of the original and made ones; neighbours in both become one run. */
export class Words {
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /**
   * Adds text that stands in the original at `source`, or was made (null). Text that stands before what was added
   * last counts as made: runs are in the order of the original.
   */
  add(text: string, source: number | null): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    const reached = last === undefined ? 0 : last.source + last.length;
    if (source !== null && source >= reached) this.#addRun(last, source, text.length);
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds text that knows where it stands. */
  addMapped(of: Mapped): void {
    let at = 0;
    for (const run of of.runs) {
      this.add(of.text.slice(at, run.at), null);
      at = run.at + run.length;
      this.add(of.text.slice(run.at, at), run.source);
    }
    this.add(of.text.slice(at), null);
  }

  #addRun(last: Run | undefined, source: number, length: number): void {
    const follows =
      last !== undefined &&
      last.source + last.length === source &&
      last.at + last.length === this.#length;
    if (follows) this.#runs[this.#runs.length - 1] = { ...last, length: last.length + length };
    else this.#runs.push({ at: this.#length, source, length });
  }

  done(): Mapped {
    return { text: this.#parts.join(''), runs: this.#runs };
  }
}

/**
 * `text`, found word for word in `original` from `start` to `end` as far as the two agree but for white space; the
 * rest is made. For text that a parser has folded, unquoted or unescaped.
 */
export function aligned(text: string, original: string, start: number, end: number): Mapped {
  if (original.startsWith(text, start) && start + text.length <= end) return mapped(text, start);
  const words = new Words();
  let at = 0;
  let source = start;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    source = skipSpace(original, source, end);
    if (source + word.length > end || !original.startsWith(word, source)) break;
    words.add(text.slice(at, index), null);
    words.add(word, source);
    at = index + word.length;
    source += word.length;
  }
  words.add(text.slice(at), null);
  return words.done();
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}
