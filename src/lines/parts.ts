import type { Span } from '../model.ts';

/** What stands between the parts of a line that names people, and which of it joins names of one rank. */
const BETWEEN =
  /[,;|/•·、，・&+]| {2,}|\t|\s[-–—]\s|\s(?:and|und|et|y|e|en|og|och|i|и|ve|dan|with|mit|avec|con)\s/giu;
const AND = /^(?:&|\s(?:and|und|et|y|e|en|og|och|i|и|ve|dan)\s)$/iu;
const LIST = /^[,;、，・+|/]$/;

/** A part of a line between commas, bars, dashes and words such as `and`. */
export interface Part {
  readonly span: Span;
  /** How what stands before it joins it to the part before: as names of one rank, or not. */
  readonly joins: 'and' | 'list' | null;
}

/** The parts of the line from `from` on, trimmed, as offsets into it. */
export function partsOf(text: string, from: number): readonly Part[] {
  const parts: Part[] = [];
  let start = from;
  let joins: Part['joins'] = 'list';
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim().replace(/[.:]+$/, '');
    if (words !== '')
      parts.push({ span: { start: start + lead, end: start + lead + words.length }, joins });
  };
  for (const { 0: sign, index } of text.slice(from).matchAll(BETWEEN)) {
    add(from + index);
    start = from + index + sign.length;
    joins = joinOf(sign);
  }
  add(text.length);
  return parts;
}

function joinOf(sign: string): Part['joins'] {
  if (AND.test(sign)) return 'and';
  return LIST.test(sign) ? 'list' : null;
}
