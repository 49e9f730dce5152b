import type { Span } from '../model.ts';

export interface QuotePart {
  readonly text: string;
  readonly marked: boolean;
}

/** A quotation divided where marks begin and end, and whether words were left off at its ends. */
export interface Quotation {
  readonly parts: readonly QuotePart[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The quotation as parts with and without mark. One of more than `limit` code units is cut to about as many around
 * its first mark, never within a surrogate pair. Marks that overlap or lie outside are read as far as they make sense.
 */
export function quotation(quote: string, marks: readonly Span[], limit: number): Quotation {
  const { start, end } = extent(quote, marks[0]?.start ?? 0, limit);
  const parts: QuotePart[] = [];
  let at = start;
  const add = (to: number, marked: boolean) => {
    const until = Math.min(to, end);
    if (until > at) parts.push({ text: quote.slice(at, until), marked });
    at = Math.max(at, until);
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    add(mark.start, false);
    add(mark.end, true);
  }
  add(end, false);
  return { parts, cutBefore: start > 0, cutAfter: end < quote.length };
}

function extent(quote: string, mark: number, limit: number): Span {
  if (quote.length <= limit) return { start: 0, end: quote.length };
  const start = Math.max(0, Math.min(mark - Math.floor(limit / 3), quote.length - limit));
  return { start: whole(quote, start), end: whole(quote, start + limit) };
}

/** `offset`, or the one before it if a surrogate pair lies across. */
function whole(quote: string, offset: number): number {
  const code = quote.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
