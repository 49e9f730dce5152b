import type { Candidate, Refiner } from '../parser.ts';

/**
 * Drops what is part of something else: a longer number (`September 2018,500`, `2018.50`), a URL, path or file name
 * (`/2018-09-14/`), a product or case code (`AB-2018-09-14-1`), a price.
 */
export const standingAlone: Refiner = (candidates, { text }) =>
  candidates.filter((candidate) => standsAlone(candidate, text));

function standsAlone({ start, end }: Candidate, text: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/^[.,]\d/.test(after) || /[$€£¥]\s?$/.test(before)) return false;
  // With words and spaces it is no code: `10-14 September 2018`, `AP/Sept. 14, 2018` name their last day.
  const isWordy = /\s/.test(text.slice(start, end));
  if (isWordy) return !/\d[.,]$/.test(before);
  return !/[-/\\=#@&+:.]$|\d,$/.test(before) && !/^[-/\\=#@&+%]|^[.:][\p{L}\p{N}]/u.test(after);
}
