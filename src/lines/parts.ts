import type { Span } from '../model.ts';

/** What stands between the parts of a line that names people, and which of it joins names of one rank. */
const BETWEEN =
  /[,;|/•·、，・&+]| {2,}|\t|\s[-–—]\s|\s(?:and|und|et|y|e|en|og|och|i|и|ve|dan|with|mit|avec|con)\s/giu;
const JOINS = /^(?:,|;|、|，|・|&|\+|\s(?:and|und|et|y|e|en|og|och|i|и|ve|dan)\s)$/iu;

/** A part of a line between commas, bars, dashes and words such as `and`. */
export interface Part {
  readonly span: Span;
  /** What stands before it joins names of one rank. */
  readonly joins: boolean;
}

/** The parts of the line from `from` on, trimmed, as offsets into it. */
export function partsOf(text: string, from: number): readonly Part[] {
  const parts: Part[] = [];
  let start = from;
  let joins = true;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim().replace(/[.:]+$/, '');
    if (words !== '')
      parts.push({ span: { start: start + lead, end: start + lead + words.length }, joins });
  };
  BETWEEN.lastIndex = from;
  for (const match of text.slice(from).matchAll(BETWEEN)) {
    add(from + match.index);
    start = from + match.index + match[0].length;
    joins = JOINS.test(match[0]) || /[|/]/.test(match[0]);
  }
  add(text.length);
  return parts;
}
