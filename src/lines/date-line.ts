import type { Span } from '../model.ts';
import { readDateLine } from './date-labels.ts';
import { fold } from './sentence.ts';
import { AROUND_DATES, CALENDAR, PUBLISHED, UPDATED } from './vocabulary.ts';

const BETWEEN = / [|/·•–—-] |[|·•]/g;
const NUMBER = /^\d{1,4}(?:t\d\d|[a-z]{1,2})?$/;
/** Words of which a date line is made. */
const KNOWN = [CALENDAR, AROUND_DATES, PUBLISHED, UPDATED];
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The parts of a line between bars, slashes, dots and dashes, as offsets into it. */
export function segments(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BETWEEN)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** True where the words are a date, perhaps with a time of day and words such as `Published`, and nothing else. */
export function isDate(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const { dates, others } = readDateLine(text);
  if (dates.length > 0) return others === 0;
  const words = fold(text);
  let months = 0;
  let numbers = 0;
  let year = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const known = KNOWN.reduce((most, phrases) => Math.max(most, phrases.at(words, at)), 0);
    if (NUMBER.test(word)) {
      numbers += 1;
      year ||= YEAR.test(word);
    } else if (known === 0) return false;
    else if (CALENDAR.at(words, at) > 0) months += 1;
    at += Math.max(1, known);
  }
  return year ? numbers >= 3 || months > 0 : months > 0 || (numbers >= 3 && /\d[/.]\d/.test(text));
}

/** True of a line one part of which is a date; the others, at most three, are short. */
export function isPublicationLine(text: string): boolean {
  if (isDate(text)) return true;
  const parts = segments(text).map(({ start, end }) => text.slice(start, end));
  if (parts.length < 2 || parts.length > 4) return false;
  const dates = parts.map(isDate);
  return (
    dates.includes(true) && parts.every((part, at) => dates[at] || part.split(' ').length <= 5)
  );
}
