import { mayBeCapital } from './author-signs.ts';
import { isCapital, isSmall, wordSizeAt } from './characters.ts';
import { firstsOfAny, mayBegin, mayBeginAt } from './firsts.ts';
import { BY, BYLINE_LABELS, INNER_BY, INNER_WORDS, MORE_BY, PORTRAITS } from './vocabulary.ts';

/** What introduces names: `By …`, `Author: …`, `Headshot of …`, `More from …`; or `By …` behind something else. */
export interface Lead {
  readonly form: 'by' | 'label' | 'portrait' | 'more' | 'inner';
  /** Where the names begin. */
  readonly start: number;
}

/** So far into the line, what introduces the names may reach. */
const REACH = 60;
/** Words and parts of words: `ByAnn` and `AuthorNews` are two. */
const WORD = /\p{Lu}*\p{Ll}[\p{Ll}\p{M}]*|\p{Lu}+|[\p{Lo}\p{Lm}\p{M}]+|\p{N}+/gu;
/** The first of them. */
const FIRST = new RegExp(WORD.source, 'uy');
const LEADS = firstsOfAny([BY, BYLINE_LABELS, PORTRAITS, MORE_BY]);
/** Between what introduces the names and the names. */
const GAP = /[\s:：/]*/y;

/** What the line begins with, from `from` on, where that introduces names. */
export function leadOf(text: string, from: number): Lead | null {
  if (!mayBeginAt(text, from, LEADS)) return null;
  if (!mayBegin(firstWord(text, from).toLowerCase(), LEADS)) return null;
  const words = Array.from(text.slice(from, from + REACH).matchAll(WORD));
  const folded = words.map(([word]) => word.toLowerCase());
  const found = [
    { form: 'by', words: BY.at(folded, 0) },
    { form: 'label', words: BYLINE_LABELS.at(folded, 0) },
    { form: 'portrait', words: PORTRAITS.at(folded, 0) },
    { form: 'more', words: MORE_BY.at(folded, 0) },
  ] as const;
  const most = found.reduce((best, one) => (one.words > best.words ? one : best));
  const last = words[most.words - 1];
  if (last === undefined) return null;
  const end = from + last.index + last[0].length;
  const start = afterGap(text, end);
  if (start >= text.length) return null;
  // Glued to the name, or a word that only begins like one.
  if (start === end && !/\p{Lu}/u.test(text.charAt(end))) return null;
  return { form: most.form, start };
}

/** The first of the words from `from` on; empty where none stands there. */
function firstWord(text: string, from: number): string {
  let end = from;
  while (isCapital(text.charCodeAt(end))) end += 1;
  while (isSmall(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  const isPlain = end > from ? next < 128 || end === text.length : next < 48;
  if (isPlain) return text.slice(from, end);
  FIRST.lastIndex = from;
  return FIRST.exec(text)?.[0] ?? '';
}

function afterGap(text: string, end: number): number {
  GAP.lastIndex = end;
  return end + (GAP.exec(text)?.[0].length ?? 0);
}

/** `By …` behind something else: a date, a section, the end of the standfirst. */
export function innerLead(text: string): Lead | null {
  const found = mayHaveInner(text) ? INNER_BY.exec(text) : null;
  return found === null ? null : { form: 'inner', start: found.index + found[0].length };
}

/** Longer words end nothing that is looked for. */
const LONGEST_END = 20;
/** The last words of what `INNER_BY` looks for, as they are written there. */
const INNER_ENDS: ReadonlySet<string> = new Set(
  INNER_WORDS.map((words) => lastWord(words, words.length)),
);

/** By two letters of ASCII, one times 128 and the other: 1 where one of these words ends so. */
const PAIRS = new Uint8Array(128 * 128);
for (const end of INNER_ENDS) {
  const last = end.charCodeAt(end.length - 1);
  const before = end.length > 1 ? [end.charCodeAt(end.length - 2)] : Array.from(Array(128).keys());
  for (const code of before) if (code < 128 && last < 128) PAIRS[128 * code + last] = 1;
}

function mayEndInner(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  return !(last < 128 && before < 128) || PAIRS[128 * before + last] === 1;
}

/** Cheap to ask, and true of few lines: one of these words stands before a capital. */
function mayHaveInner(text: string): boolean {
  for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', space + 1)) {
    if (!mayBeCapital(text.charCodeAt(space + 1)) || !mayEndInner(text, space)) continue;
    if (INNER_ENDS.has(lastWord(text, space))) return true;
  }
  return false;
}

/** The letters before `end`. */
function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_END && wordSizeAt(text, start - 1) === 1) start -= 1;
  return text.slice(start, end);
}
