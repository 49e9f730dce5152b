import { letterOf } from './kinds.ts';
import type { Lexeme } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

const NUMBER = letterOf('number');
const DAY = letterOf('day');
const YEAR = letterOf('year');
const AND = letterOf('and');
const A = letterOf('a');
const HYPHEN = letterOf('hyphen');

/**
 * Joins a word for a number to the number just before it: `twenty-four`, `two hundred and fifty`, `nineteen
 * ninety-seven`, `5 million`. False where it begins a number of its own.
 */
export function joined(
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
  lexeme: Lexeme,
): boolean {
  const word = Number(lexeme.value);
  const last = tokens.kinds.length - 1;
  const between = tokens.kinds[last];
  const skipped = between === AND || between === HYPHEN ? 1 : 0;
  const at = last - skipped;
  if (between === A && word >= 100) return set(tokens, last, end, word, NUMBER);
  const kind = tokens.kinds[at] ?? '';
  if (kind !== NUMBER && kind !== DAY && kind !== YEAR) return false;
  if (start - (tokens.ends[last] ?? 0) > 2) return false;
  const before = Number(tokens.lexemes[at]?.value);
  const inWords = !/\d/.test(text.charAt(tokens.starts[at] ?? 0));
  const value = sum(before, word, inWords, between === AND);
  if (value === null) return false;
  tokens.kinds.length = at + 1;
  tokens.starts.length = at + 1;
  tokens.ends.length = at + 1;
  tokens.lexemes.length = at + 1;
  return set(tokens, at, end, value, kind === YEAR || isYear(before, word) ? YEAR : NUMBER);
}

function set(tokens: Tokens, at: number, end: number, value: number, kind: string): true {
  tokens.kinds[at] = kind;
  tokens.ends[at] = end;
  tokens.lexemes[at] = { kind: 'number', value };
  return true;
}

/** What two numbers in a row come to; null if they are two numbers. `inWords`: the first one is written in words. */
function sum(before: number, word: number, inWords: boolean, afterAnd: boolean): number | null {
  if (word >= 100) return afterAnd || before >= word ? null : before * word;
  if (!inWords) return null;
  if (before % 100 === 0 && before > 0) return before + word;
  if (afterAnd) return null;
  if (before >= 20 && before % 10 === 0 && word < 10) return before + word;
  return isYear(before, word) ? before * 100 + word : null;
}

/** `nineteen ninety`, `twenty eighteen`. */
function isYear(before: number, word: number): boolean {
  return before >= 11 && before <= 21 && word >= 10 && word < 100;
}
