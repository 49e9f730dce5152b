import { fold } from '../lines/sentence.ts';
import { findMentions } from '../mentions/find.ts';
import type { DateSpan, Span } from '../model.ts';
import { dateSpan, monthName, parseEdtf } from '../text/dates.ts';

/** A date in a text, and where. */
export interface ReadDate {
  readonly value: DateSpan;
  readonly at: Span;
}

const ISO = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;
const COMPACT = /(?<![\d.,])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\d/.])/;
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/;

/**
 * The date that a line about the article states. In figures day and month are told apart by the dots of `24.3.1987`,
 * written day first wherever they are used; by a number above 12; or by the month's name next to the same day
 * in `nearby` (a dateline). Null rather than a guess.
 */
export function readDate(text: string, language: string | null, nearby: string): ReadDate | null {
  return readIso(text) ?? readNumeric(text, nearby) ?? readWritten(text, language);
}

function readIso(text: string): ReadDate | null {
  const match = ISO.exec(text);
  if (match !== null) return read(parseEdtf(match[0]), match.index, match[0]);
  const compact = COMPACT.exec(text);
  if (compact === null) return null;
  const [year = 0, month = 0, day = 0] = compact.slice(1).map(Number);
  return read(dateSpan(year, month, day), compact.index, compact[0]);
}

function readNumeric(text: string, nearby: string): ReadDate | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [a = 0, b = 0, year = 0] = [match[1], match[3], match[4]].map(Number);
  const dayFirst = dateSpan(year, b, a);
  const monthFirst = dateSpan(year, a, b);
  const isSettled = dayFirst === null || monthFirst === null || a === b;
  if (isSettled || match[2] === '.') return read(dayFirst ?? monthFirst, match.index, match[0]);
  const words = fold(nearby);
  const named = [
    isNamed(words, b, a) ? dayFirst : null,
    isNamed(words, a, b) ? monthFirst : null,
  ].filter((value) => value !== null);
  return named.length === 1 ? read(named[0] ?? null, match.index, match[0]) : null;
}

/** `Apr 8`, `8 April`: the month's name, long or cut, next to the day. */
function isNamed(words: readonly string[], month: number, day: number): boolean {
  const name = monthName(month, 'en').toLowerCase();
  return words.some((word, at) => {
    if (word.length < 3 || !name.startsWith(word)) return false;
    return Number(words[at - 1]) === day || Number(words[at + 1]) === day;
  });
}

/** In words; the most exact that names its year. */
function readWritten(text: string, language: string | null): ReadDate | null {
  // `29-JUN-1987` is read as `29 JUN 1987`: same length, same places.
  const spaced = text.replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, ' ');
  let best: ReadDate | null = null;
  for (const { start, end, value } of findMentions(spaced, { reference: null, language })) {
    const date = parseEdtf(value);
    if (date === null || date.edtf.includes('/')) continue;
    if (best === null || date.edtf.length > best.value.edtf.length)
      best = { value: date, at: { start, end } };
  }
  return best;
}

function read(value: DateSpan | null, start: number, words: string): ReadDate | null {
  return value === null ? null : { value, at: { start, end: start + words.length } };
}
