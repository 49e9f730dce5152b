import { readAuthors } from '../../lines/authors.ts';
import type { DateLine } from '../../lines/date-labels.ts';
import { fold } from '../../lines/sentence.ts';
import { AROUND_DATES, CALENDAR, PUBLISHED } from '../../lines/vocabulary.ts';

/** Words of a byline that have nothing to do with dates: it is read as if it stood alone. */
const BYLINE = 3;

/**
 * `… as passengers wait. By Ann Example on Dec. 19, 2025`: a byline that a standfirst ends with, and a date right behind
 * the names that ends the line, is when the article appeared, whatever the line says before. Else the line as it was read.
 */
export function behindByline(text: string, dateLine: DateLine): DateLine {
  const date = dateLine.dates.at(-1);
  if (date === undefined || dateLine.others === 0) return dateLine;
  if (date.label !== null || !isAroundDates(text.slice(date.end))) return dateLine;
  const read = readAuthors(text);
  if (read === null || (read.form !== 'inner' && read.form !== 'by')) return dateLine;
  const end = read.names.at(-1)?.end ?? 0;
  if (end > date.start || !isAroundDates(text.slice(end, date.start))) return dateLine;
  return { dates: [{ ...date, label: 'published' }], others: Math.min(dateLine.others, BYLINE) };
}

/** Nothing but a time of day, and words that stand around dates. */
function isAroundDates(text: string): boolean {
  const words = fold(text);
  const known = [AROUND_DATES, PUBLISHED, CALENDAR];
  return words.every((word, at) => /^\d/.test(word) || known.some((one) => one.at(words, at) > 0));
}
