import type { WrittenDate } from '../lines/dates.ts';
import { fold } from '../lines/sentence.ts';
import { MONTHS } from '../lines/vocabulary.ts';

/** Zones of North America, where the month stands first, and of the rest of the world. */
const MONTH_FIRST = /\b(?:E[SD]T|C[SD]T|M[SD]T|P[SD]T|AK[SD]T|HST|ET|PT)\b/;
const DAY_FIRST = /\b(?:GMT|UTC|BST|CEST|CET|EET|WIB|IST|SAST|A[EW][SD]T|MEZ|MESZ)\b|\bUhr\b/;

/** Null where nothing tells. */
export type Order = 'day-first' | 'month-first' | null;

/** Lines of one file with their dates. */
export interface DatedText {
  readonly text: string;
  readonly dates: readonly WrittenDate[];
}

/**
 * Whether `06/01/2026` begins with the day or the month in this file: by another of its dates in figures, of which one
 * number is above 12; by a date in words that is one of the two readings, also without a year in `nearby` (the first
 * paragraph, with its dateline); by the time zone beside it; null where nothing tells, or two things contradict each other.
 */
export function orderOf(lines: readonly DatedText[], nearby: string): Order {
  const open = lines.filter(({ dates }) => dates.some(({ isAmbiguous }) => isAmbiguous));
  if (open.length === 0) return null;
  const near = open.flatMap(({ dates }) => dates.filter(({ isAmbiguous }) => isAmbiguous));
  const ways = [byFigures(lines), byWords(lines), ...near.map((date) => orderNear(date, nearby))];
  return ways.find((way) => way !== null) ?? byZone(open);
}

function settled(dayFirst: boolean, monthFirst: boolean): Order {
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

const FIGURES = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/])/g;

function byFigures(lines: readonly DatedText[]): Order {
  let dayFirst = false;
  let monthFirst = false;
  for (const { text } of lines) {
    for (const [, a, , b] of text.matchAll(FIGURES)) {
      dayFirst ||= Number(a) > 12 && Number(b) <= 12;
      monthFirst ||= Number(b) > 12 && Number(a) <= 12;
    }
  }
  return settled(dayFirst, monthFirst);
}

function byWords(lines: readonly DatedText[]): Order {
  const dates = lines.flatMap((line) => line.dates);
  const sure = new Set(
    dates
      .filter(({ isAmbiguous }) => !isAmbiguous)
      .map(({ year, month, day }) => `${year} ${month} ${day}`),
  );
  const open = dates.filter(({ isAmbiguous }) => isAmbiguous);
  return settled(
    open.some(({ year, month, day }) => sure.has(`${year} ${month} ${day}`)),
    open.some(({ year, month, day }) => sure.has(`${year} ${day} ${month}`)),
  );
}

function byZone(lines: readonly DatedText[]): Order {
  return settled(
    lines.some(({ text }) => DAY_FIRST.test(text)),
    lines.some(({ text }) => MONTH_FIRST.test(text)),
  );
}

/** By the month's name next to the same day in `nearby`: `Apr 8`, `8 April`. */
export function orderNear({ month, day }: WrittenDate, nearby: string): Order {
  const words = fold(nearby);
  return settled(isNamed(words, month, day ?? 0), isNamed(words, day ?? 0, month));
}

function isNamed(words: readonly string[], month: number, day: number): boolean {
  return words.some((word, at) => {
    if (MONTHS.get(word) !== month) return false;
    return Number(words[at - 1]) === day || Number(words[at + 1]) === day;
  });
}
