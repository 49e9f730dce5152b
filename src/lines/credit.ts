import type { Span } from '../model.ts';
import type { Look } from './look.ts';
import { fold } from './sentence.ts';
import { CREDIT_LABELS, PICTURE_CREDITS } from './vocabulary.ts';

/** Where a picture's text and its credit stand in the line; the caption may be empty. */
export interface Credited {
  readonly caption: Span;
  readonly credit: Span;
}

/** How far from the end a credit can begin. */
const REACH = 120;

/**
 * The credit that ends a picture's text: in brackets (`(photo credit: X)`, `[File: Reuters]`, `(AP Photo/X)`), after
 * a label (`Photo: X`), or as a name before a known agency (`X / Reuters`), which pages glue to the full stop. Null
 * where the text does not end with a credit.
 */
export function creditOf(text: string): Credited | null {
  return bracketed(text) ?? afterLabel(text) ?? beforeAgency(text);
}

/** Cheap to ask, and false only of a line without a credit: each has a label, or an agency's name. */
export function mayHaveCredit(look: Look): boolean {
  return look.mayHave(CREDIT_LABELS) || look.mayHave(PICTURE_CREDITS);
}

/** By the closing one: the opening one. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['）', '（'],
  ['］', '［'],
]);
/** What stands behind a label; Korean papers write `사진=`. */
const COLONS = codesOf(':：=');
const SLASH = codesOf('/');

function bracketed(text: string): Credited | null {
  const opener = BRACKETS.get(text.at(-1) ?? '');
  if (opener === undefined) return null;
  const open = text.lastIndexOf(opener);
  if (open === -1 || text.length - open > REACH) return null;
  const inner = text.slice(open + 1, -1);
  const start = labelEnd(inner) ?? (isAgencies(inner) ? 0 : null);
  if (start === null || start >= inner.length) return null;
  return credited(text, open, open + 1 + start, text.length - 1);
}

/** `Photo: X` at the end of the text, behind the end of a sentence, a bar, or at its start. */
function afterLabel(text: string): Credited | null {
  const colon = lastOf(COLONS, text, REACH);
  if (colon < 1 || text.length - colon < 3) return null;
  const before = text.slice(Math.max(0, colon - 24), colon);
  const cut = Math.max(
    ...['. ', '| ', '.', '。', ') ', '— ', '• '].map((mark) => lastEnd(before, mark)),
    0,
  );
  if (cut === 0 && colon > 24) return null;
  const label = before.slice(cut);
  if (!CREDIT_LABELS.is(fold(label))) return null;
  const from = colon - before.length + cut;
  return credited(text, from, colon + 1, text.length);
}

/** Where the last of the signs stands, at most so many characters from the text's end; -1 where none does. */
function lastOf(signs: readonly number[], text: string, reach: number): number {
  const first = Math.max(0, text.length - reach);
  for (let at = text.length - 1; at >= first; at -= 1) {
    const code = text.charCodeAt(at);
    for (const sign of signs) if (sign === code) return at;
  }
  return -1;
}

function codesOf(signs: string): readonly number[] {
  return Array.from(signs, (sign) => sign.charCodeAt(0));
}

function lastEnd(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at === -1 ? 0 : at + mark.length;
}

/** A slash, and the agency behind it. */
const LONGEST = 40;
const VIA = ' via ';

/** Where the last ` via ` ends that an agency can follow; -1 where none stands. */
function lastVia(text: string): number {
  const from = Math.max(0, text.length - LONGEST - VIA.length + 1);
  const at = text.slice(from).lastIndexOf(VIA);
  return at === -1 ? -1 : from + at + VIA.length - 1;
}

/** `X / Reuters file`, `X/AFP`, `X via Getty Images` after the end of a sentence, with or without a space. */
function beforeAgency(text: string): Credited | null {
  const slash = Math.max(lastOf(SLASH, text, LONGEST), lastVia(text));
  if (slash < 4 || !isAgencies(text.slice(slash + 1))) return null;
  const head = text.slice(0, slash);
  const stop = /[.!?”"](?: ?)(?=\p{Lu}[^.!?]*$)/u.exec(head.slice(-REACH));
  const offset = Math.max(0, head.length - REACH);
  if (stop === null) return head.length > 60 ? null : credited(text, 0, 0, text.length);
  const end = offset + stop.index + 1;
  return credited(text, end, end, text.length);
}

/** Where the credit begins behind `photo credit:`, `Photo by`, `File:`; null without such a label. */
function labelEnd(inner: string): number | null {
  const words = fold(inner);
  const length = CREDIT_LABELS.at(words, 0);
  if (length === 0) return null;
  const colon = inner.search(/[:：=]/);
  if (colon !== -1 && colon <= 30) return colon + 1;
  let end = 0;
  for (const word of words.slice(0, length))
    end = inner.toLowerCase().indexOf(word, end) + word.length;
  return inner.charAt(end) === ' ' && /\p{Lu}/u.test(inner.charAt(end + 1)) ? end : null;
}

/** Every part between slashes and commas is short, and one of them is an agency. */
function isAgencies(text: string): boolean {
  const parts = text.split(/[/,]/).map((part) => part.trim());
  if (parts.some((part) => part.length > 40) || parts.length > 4) return false;
  return parts.some((part) => PICTURE_CREDITS.is(fold(part)));
}

function credited(text: string, end: number, start: number, close: number): Credited {
  return { caption: trimmed(text, 0, end), credit: trimmed(text, start, close) };
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && ' |•—'.includes(text.charAt(from))) from += 1;
  while (to > from && ' |•—'.includes(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
