import { isDigit, isLetter, isSpace, withAsciiDigits } from './characters.ts';
import type { FigureMarks } from './figure-marks.ts';
import type { Lexeme, Lexicon } from './lexicon.ts';
import { addMark } from './marks.ts';
import { addNumber } from './numbers.ts';
import { addPieces } from './pieces.ts';
import { push, type Tokens } from './tokens.ts';
import { addUnspaced, addUnspacedNumber } from './unspaced.ts';
import { addWord } from './words.ts';

/** A text as the rules see it: `kinds` has a letter for each token, the other lists what it stands for. */
export interface Lexed {
  readonly text: string;
  readonly kinds: string;
  /** 1 at the code of each letter that `kinds` has. */
  readonly present: Uint8Array;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Null for a token without meaning. */
  readonly lexemes: readonly (Lexeme | null)[];
  /** That of the language. */
  readonly figures: FigureMarks;
}

/** Adds what begins at `start`; gives where it ends. */
type Adder = (tokens: Tokens, text: string, start: number, lexicon: Lexicon) => number;

/** How letters and digits become tokens: words between spaces; words with particles behind them; no spaces at all. */
const ADDERS: Readonly<Record<Lexicon['writing'], { letters: Adder; digits: Adder }>> = {
  words: { letters: addWord, digits: addNumber },
  particles: { letters: addPieces, digits: addPieces },
  unspaced: { letters: addUnspaced, digits: addUnspacedNumber },
};

/** White space of more characters, or with a blank line in it, ends what goes before: no date goes on behind it. */
const WIDEST_GAP = 8;

/** Cuts `text` into tokens. White space is in none; takes time in proportion to the text's length. */
export function lex(text: string, lexicon: Lexicon): Lexed {
  const tokens: Tokens = { kinds: [], starts: [], ends: [], lexemes: [] };
  const plain = withAsciiDigits(text);
  const { letters, digits } = ADDERS[lexicon.writing];
  let at = 0;
  while (at < plain.length) {
    const code = plain.charCodeAt(at);
    if (isSpace(code)) at = skipSpace(tokens, plain, at);
    else if (isDigit(code)) at = digits(tokens, plain, at, lexicon);
    else if (isLetter(code)) at = letters(tokens, plain, at, lexicon);
    else at = addMark(tokens, plain, at, lexicon);
  }
  const { starts, ends, lexemes } = tokens;
  const kinds = tokens.kinds.join('');
  return {
    text,
    kinds,
    present: presentIn(kinds),
    starts,
    ends,
    lexemes,
    figures: lexicon.figures,
  };
}

/** Letters of kinds are of one byte (`kinds.ts`). */
const CODES = 256;

function presentIn(kinds: string): Uint8Array {
  const present = new Uint8Array(CODES);
  for (let at = 0; at < kinds.length; at += 1) present[kinds.charCodeAt(at)] = 1;
  return present;
}

function skipSpace(tokens: Tokens, text: string, start: number): number {
  let end = start;
  let lines = 0;
  while (end < text.length && isSpace(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 10) lines += 1;
    end += 1;
  }
  if (lines > 1 || end - start > WIDEST_GAP) push(tokens, start, end, 'break', null);
  return end;
}
