/** A line as the file has it: `text.slice(start, end)` are its characters, `next` is where the following line begins. */
export interface PhysicalLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/**
 * Most lines an article may have. Ten megabytes of line ends would be ten million lines, and gigabytes in memory; the
 * longest articles have some thousands.
 */
export const MOST_LINES = 200_000;

/** Whatever ends a line of plain text: Unicode's newline functions (UAX #14, classes BK, CR, LF, NL). */
export const ANY_LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** CommonMark's line endings: https://spec.commonmark.org/0.31.2/#line-ending */
export const MARKDOWN_LINE_END = /\r\n|[\n\r]/g;

const LF = 10;
const CR = 13;

/**
 * The lines of `text`; none of an empty text, and none after a line end that ends the text. Beyond {@link MOST_LINES}
 * only one more.
 * @param lineEnd global: it is asked from where it matched last
 */
export function physicalLines(text: string, lineEnd: RegExp): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let start = 0;
  // Not matchAll, which makes an object of every match.
  lineEnd.lastIndex = 0;
  while (lineEnd.test(text)) {
    const next = lineEnd.lastIndex;
    const isPair = text.charCodeAt(next - 1) === LF && text.charCodeAt(next - 2) === CR;
    lines.push({ start, end: next - (isPair ? 2 : 1), next });
    start = next;
    if (lines.length > MOST_LINES) break;
  }
  lineEnd.lastIndex = 0;
  if (lines.length > MOST_LINES) return lines;
  if (start < text.length) lines.push({ start, end: text.length, next: text.length });
  return lines;
}
