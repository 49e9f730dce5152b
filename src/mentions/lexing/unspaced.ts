import { isDigit, isLetter } from './characters.ts';
import { hanNumberAt } from './han-numbers.ts';
import { entryAt, type Lexicon } from './lexicon.ts';
import { numberAt } from './numbers.ts';
import { push, type Tokens } from './tokens.ts';

/**
 * Adds what begins at `start` in a text without spaces between words: the longest entry of the lexicon, a number in Han
 * characters, a Latin word, or all letters up to where one of these begins. No dictionary of the language is asked: what
 * words there are beside those of time does not matter. Gives where it ends.
 */
export function addUnspaced(tokens: Tokens, text: string, start: number, lexicon: Lexicon): number {
  const entry = entryAt(text, start, lexicon);
  if (entry !== null) return push(tokens, start, start + entry.text.length, entry.kind, entry);
  const number = hanNumberAt(text, start);
  if (number !== null) return push(tokens, start, number.end, number.kind, number);
  if (isAscii(text, start)) return push(tokens, start, asciiEnd(text, start), 'word', null);
  let end = start + 1;
  while (end < text.length && isLetter(text.charCodeAt(end)) && !begins(text, end, lexicon))
    end += 1;
  return push(tokens, start, end, 'word', null);
}

/** Adds the number at `start`; with Latin letters behind it (`5G`), it is a word. */
export function addUnspacedNumber(
  tokens: Tokens,
  text: string,
  start: number,
  lexicon: Lexicon,
): number {
  const { kind, value, end } = numberAt(text, start, lexicon);
  const isWord = isAscii(text, end) && isLetter(text.charCodeAt(end));
  if (isWord) return push(tokens, start, asciiEnd(text, end), 'word', null);
  return push(tokens, start, end, kind, { kind, value });
}

function begins(text: string, at: number, lexicon: Lexicon): boolean {
  return isAscii(text, at) || hanNumberAt(text, at) !== null || entryAt(text, at, lexicon) !== null;
}

function isAscii(text: string, at: number): boolean {
  return text.charCodeAt(at) < 128;
}

/** Where the Latin letters and digits end that stand at `start`. */
function asciiEnd(text: string, start: number): number {
  let end = start;
  while (isAscii(text, end) && isWordPart(text.charCodeAt(end))) end += 1;
  return end;
}

const isWordPart = (code: number): boolean => isDigit(code) || isLetter(code);
