import type { Span } from '../model.ts';

/** What stands between the parts of a line that names people, and which of it joins names of one rank. */
export const BETWEEN =
  /[,;|/•·、，・&+]| {2,}|\t|\s[-–—]\s|\s(?:and|und|et|y|e|en|og|och|i|и|ve|dan|with|mit|avec|con)\s/iuy;
/** Of ASCII what that begins with, and what may stand behind a space in it: signs, first letters of its words. */
const BEGINS = flagged(',;|/&+\t\n\v\f\r ');
const FOLLOWS = flagged(' -aueyoivdwmc');
const AND = /^(?:&|\s(?:and|und|et|y|e|en|og|och|i|и|ve|dan)\s)$/iu;
const LIST = /^[,;、，・+|/]$/;

const SPACE = 32;
/** Of an ASCII letter, what makes it small; signs that are wanted keep what they are. */
const SMALL = 32;

function flagged(signs: string): Uint8Array {
  const flags = new Uint8Array(128);
  for (const sign of signs) flags[sign.charCodeAt(0)] = 1;
  return flags;
}

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
  for (let at = nextBetween(text, from); at !== -1; at = nextBetween(text, start)) {
    const end = BETWEEN.lastIndex;
    const part = partOf(text, start, at, joins);
    if (part !== null) yield part;
    joins = joinOf(text.slice(at, end));
    start = end;
  }
  const last = partOf(text, start, text.length, joins);
  if (last !== null) yield last;
}

/** Where the next parts part, from `from` on; -1 where none do. `BETWEEN.lastIndex` is then behind what parts them. */
function nextBetween(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (!mayPart(text, at)) continue;
    BETWEEN.lastIndex = at;
    if (BETWEEN.test(text)) return at;
  }
  return -1;
}

/** Cheap to ask, and false of letters and of most spaces. */
function mayPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== SPACE) return code > 127 || BEGINS[code] === 1;
  const next = text.charCodeAt(at + 1);
  return next > 127 || FOLLOWS[next | SMALL] === 1;
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
