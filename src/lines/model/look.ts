import { finalMark } from '../sentence.ts';
import { KINDS } from './vocabulary.ts';

/** What a line shows by itself. Shares are of its words, unless it says of its characters. */
export interface Look {
  /** Characters, those of scripts without spaces counted for more: about as long as the same in Latin letters. */
  readonly length: number;
  readonly words: readonly string[];
  /** Words that say what it is about: longer, and none that any text is made of. Each once. */
  readonly topics: readonly string[];
  readonly wordLength: number;
  /** What it ends with: 0 none of these, 1 `!`, 2 `?`, 3 a full stop, 4 `:`, 5 `,`, 6 `…`, 7 a letter, 8 a digit. */
  readonly ending: number;
  readonly capitals: number;
  readonly shouted: number;
  readonly running: number;
  readonly address: number;
  readonly furniture: number;
  readonly marks: Marks;
}

interface Marks {
  readonly commas: number;
  /** Of its characters. */
  readonly digits: number;
  readonly quotes: number;
  readonly separators: number;
  readonly brackets: number;
  readonly questions: number;
  /** Sentences that end before the line does. */
  readonly stops: number;
  readonly wide: number;
}

const TOPIC = 4;
/** A character of Chinese, Japanese or Korean says about as much as so many letters. */
const WIDE = 2.5;
const WORD = /[\p{L}\p{N}]+/gu;

export function lookOf(text: string): Look {
  const marks = marksOf(text);
  const raw = text.match(WORD) ?? [];
  const count = { letters: 0, capitals: 0, shouted: 0, running: 0, address: 0, furniture: 0 };
  const topics = new Set<string>();
  const words: string[] = [];
  for (const word of raw) {
    const lower = word.toLowerCase();
    words.push(lower);
    count.letters += lower.length;
    if (isCapital(word, lower)) {
      count.capitals += 1;
      if (isShouted(word)) count.shouted += 1;
    }
    const kind = KINDS.get(lower);
    if (kind !== undefined) count[kind] += 1;
    else if (lower.length >= TOPIC) topics.add(lower);
  }
  const number = Math.max(1, words.length);
  return {
    length: text.length + (WIDE - 1) * marks.wide,
    words,
    topics: [...topics],
    wordLength: count.letters / number,
    ending: endingOf(text),
    capitals: count.capitals / number,
    shouted: count.shouted / number,
    running: count.running / number,
    address: count.address / number,
    furniture: count.furniture / number,
    marks,
  };
}

function isCapital(word: string, lower: string): boolean {
  return word !== lower && word.charAt(0) !== lower.charAt(0);
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

const ENDINGS: ReadonlyMap<string, number> = new Map([
  ['!', 1],
  ['！', 1],
  ['?', 2],
  ['？', 2],
  ['؟', 2],
  ['.', 3],
  ['。', 3],
  ['।', 3],
  [':', 4],
  ['：', 4],
  [',', 5],
  ['、', 5],
  ['…', 6],
]);

function endingOf(text: string): number {
  const mark = finalMark(text);
  const known = ENDINGS.get(mark);
  if (known !== undefined) return known;
  if (mark >= '0' && mark <= '9') return 8;
  return mark.toLowerCase() !== mark.toUpperCase() || mark > '\u0250' ? 7 : 0;
}

const MARKS: ReadonlyMap<string, keyof Marks> = new Map([
  ...[...',、،'].map((mark) => [mark, 'commas'] as const),
  ...[...'0123456789'].map((mark) => [mark, 'digits'] as const),
  ...[...'"“”„«»「」'].map((mark) => [mark, 'quotes'] as const),
  ...[...'|·•>/›'].map((mark) => [mark, 'separators'] as const),
  ...[...'(['].map((mark) => [mark, 'brackets'] as const),
  ...[...'?？'].map((mark) => [mark, 'questions'] as const),
  ...[...'.。'].map((mark) => [mark, 'stops'] as const),
]);

function marksOf(text: string): Marks {
  const counts = {
    commas: 0,
    digits: 0,
    quotes: 0,
    separators: 0,
    brackets: 0,
    questions: 0,
    stops: 0,
    wide: 0,
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLatinLetter(code)) continue;
    if (isWide(code)) counts.wide += 1;
    else {
      const kind = MARKS.get(text.charAt(at));
      if (kind !== undefined && (kind !== 'stops' || isStop(text, at))) counts[kind] += 1;
    }
  }
  return counts;
}

/** Kana, Chinese characters, Hangul. */
function isWide(code: number): boolean {
  return code >= 0x3040 && code <= 0xd7af;
}

function isLatinLetter(code: number): boolean {
  return code === 32 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A full stop within the line, with a space after it and a capital after that; or one of a script without either. */
function isStop(text: string, at: number): boolean {
  if (text.charAt(at) === '。') return at < text.length - 1;
  const next = text.charAt(at + 2);
  return text.charAt(at + 1) === ' ' && next !== next.toLowerCase();
}
