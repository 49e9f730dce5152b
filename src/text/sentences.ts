import type { Span } from '../model.ts';
import { BEFORE_NUMBERS, NEVER_LAST, OPENERS, SOMETIMES_LAST } from './abbreviations.ts';

/**
 * Runs of sentence marks with the closing quotes and brackets behind them. A mark of Chinese, Japanese, Arabic, Urdu or
 * an Indian script ends a sentence wherever it stands; a Latin one only before white space or the end, and right behind it also
 * the quotes close that other languages open with: `„Nein.“`, `»Nein.«`.
 */
const MARKS =
  /[.!?…]+(?![。！？．｡؟۔।॥])[)\]}"'”’»›“‘«‹]*|[.!?…。！？．｡؟۔।॥]+[)\]}"'”’»›」』）】〉》]*/gu;
const ANYWHERE = /[。！？｡؟۔।॥]/u;

/** In code units. What goes on longer is no sentence but a table, a list, a script without marks. */
const LONGEST_SENTENCE = 2000;

/** An abbreviation is short: looking further back would make long unbroken text slow. */
const LONGEST_WORD = 20;

/**
 * The sentences of `text` (one paragraph) in order, without the white space around them. Every other character is in
 * one of them, and none is longer than 2,000 code units. Rules of its own, since `Intl.Segmenter` differs between versions of Node and ends sentences after
 * `Sept.` and `Amb.`; closing quotes stay with their sentence.
 */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index, 0: marks } of text.matchAll(MARKS)) {
    const end = index + marks.length;
    if (!endsSentence(text, index, marks, end)) continue;
    push(found, text, from, end);
    from = end;
  }
  push(found, text, from, text.length);
  return found;
}

/** Which of `spans` (in order) holds `offset`; between two, the one before. Undefined if there is none. */
export function sentenceOf<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? spans[0];
}

function push(found: Span[], text: string, from: number, to: number): void {
  let rest = trimmed(text, from, to);
  while (rest.end - rest.start > LONGEST_SENTENCE) {
    const cut = rest.start + cutOff(text.slice(rest.start, rest.start + LONGEST_SENTENCE));
    found.push(trimmed(text, rest.start, cut));
    rest = trimmed(text, cut, rest.end);
  }
  if (rest.start < rest.end) found.push(rest);
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = to - part.trimStart().length;
  return { start, end: Math.max(start, from + part.trimEnd().length) };
}

/** How much of `text` to keep: up to its last space, or all of it but half a surrogate pair. */
function cutOff(text: string): number {
  const space = text.lastIndexOf(' ');
  if (space > 0) return space;
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}

/** Whether the marks at `index` end a sentence. `end`: the offset behind them and their closing quotes. */
function endsSentence(text: string, index: number, marks: string, end: number): boolean {
  if (ANYWHERE.test(marks)) return true;
  if (end === text.length) return true;
  if (!/\s/u.test(text.charAt(end))) return false;
  const next = /^\s{0,20}["'“‘«‹([]{0,3}([\p{L}\p{M}\p{N}’']{0,20})/u.exec(
    text.slice(end, end + 2 * LONGEST_WORD + 3),
  )?.[1];
  // A new sentence begins with no small letter: `Yahoo! said`, `“Why?” he asked`, `1.5 … 2`.
  if (next !== undefined && /^\p{Ll}/u.test(next)) return false;
  return marks.startsWith('.') && !marks.startsWith('..')
    ? !isAbbreviation(lastWord(text, index), next ?? '')
    : true;
}

/** The word before `index`, with the full stops and hyphens in it. */
function lastWord(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - LONGEST_WORD), index);
  return /[\p{L}\p{M}\p{N}.]*$/u.exec(before)?.[0] ?? '';
}

/** Whether the full stop behind `word` belongs to it alone. `next`: the word that follows. */
function isAbbreviation(word: string, next: string): boolean {
  if (BEFORE_NUMBERS.has(word)) return /^\p{N}/u.test(next);
  if (NEVER_LAST.has(word)) return true;
  // Initials: `J. R. Smith`, `U.S. troops`; `I` is a word of its own.
  const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && word !== 'I';
  return (isInitial || SOMETIMES_LAST.has(word)) && !OPENERS.has(next);
}
