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

/** The parts of the line from `from` on, trimmed, as offsets into it; one by one, for most lines end with the first. */
export function* partsOf(text: string, from: number): Generator<Part> {
  let start = from;
  let joins: Part['joins'] = 'list';
  for (const { 0: sign, index } of text.slice(from).matchAll(BETWEEN)) {
    const part = partOf(text, start, from + index, joins);
    if (part !== null) yield part;
    start = from + index + sign.length;
    joins = joinOf(sign);
  }
  const last = partOf(text, start, text.length, joins);
  if (last !== null) yield last;
}

function partOf(text: string, from: number, to: number, joins: Part['joins']): Part | null {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const words = raw.trim().replace(/[.:]+$/, '');
  return words === '' ? null : { span: { start, end: start + words.length }, joins };
}

function joinOf(sign: string): Part['joins'] {
  if (AND.test(sign)) return 'and';
  return LIST.test(sign) ? 'list' : null;
}
