import { type Kind, letterOf } from './kinds.ts';
import type { Lexeme, Lexicon, Phrase } from './lexicon.ts';
import { joined } from './number-words.ts';
import { numberAt } from './numbers.ts';

/** A text as the rules see it: `kinds` has a letter for each token, the other lists what it stands for. */
export interface Lexed {
  readonly text: string;
  readonly kinds: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Null for a token without meaning. */
  readonly lexemes: readonly (Lexeme | null)[];
}

/** The lists of a {@link Lexed} while they grow. */
export interface Tokens {
  readonly kinds: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly lexemes: (Lexeme | null)[];
}

/** Longer words mean nothing to any rule. */
const LONGEST_WORD = 24;

/** White space of more characters, or with a blank line in it, ends what goes before: no date goes on behind it. */
const WIDEST_GAP = 8;

const MARKS: Readonly<Record<string, Kind>> = {
  ',': 'comma',
  '،': 'comma',
  '、': 'comma',
  '-': 'hyphen',
  '‐': 'hyphen',
  '‑': 'hyphen',
  '–': 'hyphen',
  '.': 'stop',
  '/': 'slash',
  $: 'currency',
  '€': 'currency',
  '£': 'currency',
  '¥': 'currency',
  '%': 'percent',
};

const DAY = letterOf('day');

const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/iuy;
const SHORT = [
  ['short-year', /['’](\d\d)(?![\p{L}\p{N}])/uy],
  ['decade', /['’](\d0)s(?![\p{L}\p{N}])/uy],
] as const;

/** Cuts `text` into tokens. White space is in none; takes time in proportion to the text's length. */
export function lex(text: string, lexicon: Lexicon): Lexed {
  const tokens: Tokens = { kinds: [], starts: [], ends: [], lexemes: [] };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at = skipSpace(tokens, text, at);
    else if (isDigit(code)) at = addNumber(tokens, text, at);
    else if (isLetter(code, text, at)) at = addWord(tokens, text, at, lexicon);
    else at = addMark(tokens, text, at);
  }
  const { kinds, ...lists } = tokens;
  return { text, kinds: kinds.join(''), ...lists };
}

function push(
  tokens: Tokens,
  start: number,
  end: number,
  kind: Kind,
  lexeme: Lexeme | null,
): number {
  tokens.kinds.push(letterOf(kind));
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.lexemes.push(lexeme);
  return end;
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

function addNumber(tokens: Tokens, text: string, start: number): number {
  const { kind, value, end } = numberAt(text, start);
  const after = wordEnd(text, end);
  if (after === end) return push(tokens, start, end, kind, { kind, value });
  // `5pm` is a number and a word, `30km` a word.
  if (/^[ap]m$/i.test(text.slice(end, after)))
    return push(tokens, start, end, kind, { kind, value });
  return push(tokens, start, after, 'word', null);
}

function addWord(tokens: Tokens, text: string, start: number, lexicon: Lexicon): number {
  const end = lexicon.spaceless ? start + 1 : wordEnd(text, start);
  const word = end - start > LONGEST_WORD ? '' : text.slice(start, end).toLowerCase();
  const phrase = phraseAt(text, start, end, lexicon.phrases.get(word));
  const lexeme = phrase ?? lexicon.words.get(word) ?? null;
  const isCapital = text.charAt(start) !== word.charAt(0);
  if (lexeme === null) return push(tokens, start, end, isCapital ? 'word' : kindOf(word), null);
  const small = isCapital ? undefined : lexicon.small.get(word);
  // `3 may 2018` is a date all the same.
  if (small !== undefined && !(lexeme.kind === 'month' && tokens.kinds.at(-1) === DAY)) {
    return push(tokens, start, end, small, null);
  }
  const length = phrase?.text.length ?? end - start;
  if (lexeme.kind === 'number' && joined(tokens, text, start, start + length, lexeme))
    return start + length;
  return push(tokens, start, start + length, lexeme.kind, lexeme);
}

/** Regular past forms are told by their ending. */
function kindOf(word: string): Kind {
  return /[^e]ed$/.test(word) ? 'did' : 'word';
}

/** The phrase whose first word stands from `start` to `wordsEnd`. */
function phraseAt(
  text: string,
  start: number,
  wordsEnd: number,
  phrases: readonly Phrase[] | undefined,
): Phrase | null {
  if (phrases === undefined) return null;
  const second = text.charCodeAt(wordsEnd + 1) | LOWER_CASE;
  for (const phrase of phrases) {
    // `sept.` ends behind its first word.
    if (phrase.second !== second && wordsEnd + 1 < start + phrase.text.length) continue;
    const end = start + phrase.text.length;
    const words = text.slice(start, end).toLowerCase().replaceAll('’', "'").replaceAll(/\s/g, ' ');
    if (words === phrase.text && wordEnd(text, end) === end) return phrase;
  }
  return null;
}

/** The bit in which small ASCII letters differ from capitals. */
const LOWER_CASE = 32;

function addMark(tokens: Tokens, text: string, start: number): number {
  const mark = text.charAt(start);
  if (mark !== "'" && mark !== '’')
    return push(tokens, start, start + 1, MARKS[mark] ?? 'mark', null);
  POSSESSIVE.lastIndex = start;
  if (tokens.ends.at(-1) === start && POSSESSIVE.test(text)) {
    return push(tokens, start, start + 2, 'possessive', null);
  }
  for (const [kind, pattern] of SHORT) {
    pattern.lastIndex = start;
    const digits = pattern.exec(text)?.[1];
    if (digits !== undefined) {
      return push(tokens, start, pattern.lastIndex, kind, { kind, value: Number(digits) });
    }
  }
  return push(tokens, start, start + 1, 'mark', null);
}

/** Where the letters and digits end that go on at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isDigit(code) && !isLetter(code, text, end)) break;
    end += 1;
  }
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    code === 0x2009
  );
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}
