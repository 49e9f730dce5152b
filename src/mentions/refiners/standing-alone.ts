import type { Candidate, Refiner } from '../parser.ts';

/**
 * Drops what is part of something else: a longer number (`2018.50`), a URL, path or file name (`/2018-09-14/`), a name
 * (`monday.com`, `Mar-a-Lago`), a product or case code (`AB-2018-09-14-1`), a price.
 */
export const standingAlone: Refiner = (candidates, { text }) =>
  candidates.filter((candidate) => standsAlone(candidate, text));

function standsAlone({ start, end, rule }: Candidate, text: string): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 6);
  // `10-12 September`: its other end is a date.
  if (rule === 'range-of-days') return true;
  // `9/11-related`
  if (rule === 'september-11') return !/[\d/-]$/.test(before) && !/^(?:\/|-\d)/.test(after);
  // `3月5日,1999年`: behind a word another number begins.
  if (/[$€£¥]\s?$/.test(before) || (/\d$/.test(words) && /^[.,]\d/.test(after))) return false;
  // With words and spaces it is no code: `10-14 September 2018`, `AP/Sept. 14, 2018` name their last day.
  if (/\s/.test(words)) return !/\d[.,]$/.test(before);
  if (/\p{L}/u.test(words))
    return !/[/\\=#@&+_]$/.test(before) && !/^[/\\=#@&+]|^[.:]\p{L}|^-\p{L}-/u.test(after);
  // `mid-2014`, `1991-95`, `1991-1995`
  const isRange =
    /(?:\s\p{L}{3,5}|\d{4})[-–]$/u.test(before) || /^[-–]\d{2}(?:\d{2})?(?!\d|-)/.test(after);
  if (words.length === 4 && isRange) return true;
  return !/[-/\\=#@&+:.]$|\d,$/.test(before) && !/^[-/\\=#@&+%]|^[.:][\p{L}\p{N}]/u.test(after);
}
