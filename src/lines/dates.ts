import { pastSpace } from './characters.ts';
import { MONTHS } from './vocabulary.ts';

/** A date as a line writes it, with its year; offsets into the line. Whether the calendar has it is not looked at. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  /** Null where only the month is named. */
  readonly day: number | null;
  /** True where day and month could change places: `06/01/2026`. Then the first number is taken for the day. */
  readonly isAmbiguous: boolean;
}

/** Fewer of the digits 0 to 9 no date with its year has: `1-Sep-18`. */
export const FEWEST_DIGITS = 3;

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers, words (`DeskUpdated` is two) and single signs. */
const TOKEN =
  /\d+|\p{Lu}?[\p{Ll}\p{M}’']+|\p{Lu}+(?!\p{Ll})|[\p{Lo}\p{Lm}][\p{Lo}\p{Lm}\p{M}]*|[^\s\p{M}]/gu;
const ORDINAL = /^(?:st|nd|rd|th|er|º|ª|°|\.)$/i;
const OF = /^(?:of|de|del|do|d|den|,|the|\.|-|\/|di)$/i;
const SEPARATOR = /^[-/.]$/;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // Not exec, which makes an object of every match: every character that is no white space begins a token, or goes on with one.
  TOKEN.lastIndex = 0;
  for (let start = pastSpace(text, 0); TOKEN.test(text); ) {
    const end = TOKEN.lastIndex;
    tokens.push({ text: text.slice(start, end), start, end });
    start = pastSpace(text, end);
  }
  return tokens;
}

/** A year of four digits, or one of two behind the sign that every such date has before it. */
const YEAR_OR_END = /(?:1[6-9]|20)\d\d|[-/.][\s\p{M}]*\d\d/u;

/** Cheap to ask: false only of a text in which `datesIn` finds nothing. */
export function mayHaveDate(text: string): boolean {
  return YEAR_OR_END.test(text);
}

/** The dates with a year in a line's tokens, in their order, without overlap; in all known languages. */
export function datesIn(tokens: readonly Token[]): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = dateAt(tokens, at);
    if (read === null) at += 1;
    else {
      dates.push(read.date);
      at = read.next;
    }
  }
  return dates;
}

interface Read {
  readonly date: WrittenDate;
  readonly next: number;
}

function dateAt(tokens: readonly Token[], at: number): Read | null {
  const first = tokens[at]?.text ?? '';
  if (/^\d/.test(first)) {
    if (isWithinNumber(tokens, at)) return null;
    return first.length === 4 ? yearFirst(tokens, at) : dayFirst(tokens, at);
  }
  return monthOf(first) === null ? null : monthFirst(tokens, at);
}

/** `1.14.9.2018` is no date: a number and a sign stand directly before. */
function isWithinNumber(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  const number = tokens[at - 2];
  if (sign === undefined || number === undefined || sign.end !== tokens[at]?.start) return false;
  return SEPARATOR.test(sign.text) && number.end === sign.start && /^\d/.test(number.text);
}

function monthOf(word: string): number | null {
  return MONTHS.get(word.toLowerCase()) ?? null;
}

/** The number at `at`, of at most `digits` digits; null where no such number stands. */
function numberAt(tokens: readonly Token[], at: number, digits: number): number | null {
  const text = tokens[at]?.text ?? '';
  return /^\d+$/.test(text) && text.length <= digits ? Number(text) : null;
}

const YEAR = /^(?:1[6-9]|20)\d\d/;
/** A year, and a number with which something else begins. */
const YEAR_AND_MORE = /^(?:1[6-9]|20)\d\d\d{1,2}$/;

/** A year of four digits; of `20255 mins` and `202530. January` the first four, but not of a number alone. */
function yearAt(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  const isGlued = YEAR_AND_MORE.test(text) && /^[\p{L}.:]/u.test(next);
  return YEAR.test(text) && (text.length === 4 || isGlued) ? Number(text.slice(0, 4)) : null;
}

/** `2018-09-14`, `2018/9/14`, `2018年9月14日`, `2018. 9. 14.`, `2018 September 14`. */
function yearFirst(tokens: readonly Token[], at: number): Read | null {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const named = monthOf(tokens[at + 1]?.text ?? '');
  const namedDay = numberAt(tokens, at + 2, 2);
  if (named !== null && namedDay !== null && !isYearNext(tokens, at + 3))
    return made(tokens, at, at + 3, [year, named, namedDay]);
  const sign = tokens[at + 1]?.text ?? '';
  const second = tokens[at + 3]?.text ?? '';
  const isCjk = /^[年년]/.test(sign) && /^[月월]/.test(second);
  if (!isCjk && (!SEPARATOR.test(sign) || second !== sign)) return null;
  const month = numberAt(tokens, at + 2, 2);
  const day = numberAt(tokens, at + 4, 2);
  return month === null || day === null ? null : made(tokens, at, at + 5, [year, month, day]);
}

function isYearNext(tokens: readonly Token[], at: number): boolean {
  return yearAt(tokens, at) !== null;
}

/** `14 September 2018`, `14. Sept. 2018`, `14 de septiembre de 2018`, `14.9.2018`, `9/14/18`. */
function dayFirst(tokens: readonly Token[], at: number): Read | null {
  const day = numberAt(tokens, at, 2);
  if (day === null || day === 0) return null;
  const sign = tokens[at + 1]?.text ?? '';
  const second = numberAt(tokens, at + 2, 2);
  if (SEPARATOR.test(sign) && second !== null && tokens[at + 3]?.text === sign)
    return numeric(tokens, at, day, second);
  const name = skip(tokens, skip(tokens, at + 1, ORDINAL, 1), OF, 2);
  const month = monthOf(tokens[name]?.text ?? '');
  if (month === null) return null;
  const end = skip(tokens, name + 1, OF, 2);
  const year = yearAt(tokens, end) ?? shortYear(tokens, end);
  return year === null ? null : made(tokens, at, end + 1, [year, month, day]);
}

/** `14-Sep-18`. */
function shortYear(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  return /^\d\d$/.test(text) && tokens[at - 1]?.text === '-' ? 2000 + Number(text) : null;
}

function numeric(tokens: readonly Token[], at: number, a: number, b: number): Read | null {
  const text = tokens[at + 4]?.text ?? '';
  const isShort = /^\d\d$/.test(text) && tokens[at + 1]?.text !== '-';
  const year = isShort ? 2000 + Number(text) : yearAt(tokens, at + 4);
  if (year === null) return null;
  const isDots = tokens[at + 1]?.text === '.';
  const [day, month] = b > 12 && a <= 12 ? [b, a] : [a, b];
  const isAmbiguous = !isDots && a <= 12 && b <= 12 && a !== b;
  return made(tokens, at, at + 5, [year, month, day], isAmbiguous);
}

/** `September 14, 2018`, `Sept. 14th 2018`, `September 2018`. */
function monthFirst(tokens: readonly Token[], at: number): Read | null {
  const month = monthOf(tokens[at]?.text ?? '') ?? 0;
  const from = skip(tokens, at + 1, OF, 2);
  const day = numberAt(tokens, from, 2);
  if (day === null) {
    const alone = yearAt(tokens, from);
    return alone === null ? null : made(tokens, at, from + 1, [alone, month, null]);
  }
  const end = skip(tokens, skip(tokens, from + 1, ORDINAL, 1), OF, 1);
  const year = yearAt(tokens, end);
  return year === null ? null : made(tokens, at, end + 1, [year, month, day]);
}

function skip(tokens: readonly Token[], from: number, pattern: RegExp, most: number): number {
  let at = from;
  while (at < from + most && pattern.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

function made(
  tokens: readonly Token[],
  at: number,
  next: number,
  [year, month, day]: readonly [number, number, number | null],
  isAmbiguous: boolean = false,
): Read | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  const start = tokens[at]?.start ?? 0;
  const last = tokens[next - 1];
  const end = (last?.start ?? 0) + Math.min(4, last?.text.length ?? 0);
  return { date: { start, end, year, month, day, isAmbiguous }, next };
}
