import { remembering } from '../text/remembering.ts';
import { datedOf } from './dated.ts';
import type { Token, WrittenDate } from './dates.ts';
import { AROUND_DATES, CALENDAR, PUBLISHED, UPDATED } from './vocabulary.ts';

/** A date in a line, and what the line says it is of. */
export interface LabelledDate extends WrittenDate {
  readonly label: 'published' | 'updated' | null;
}

export interface DateLine {
  readonly dates: readonly LabelledDate[];
  /** Words of the line that have nothing to do with dates. */
  readonly others: number;
}

const NO_DATE: DateLine = { dates: [], others: 0 };

/** The dates of a line with what stands before each, and how much else the line says. */
export const readDateLine: (text: string) => DateLine = remembering((text) => {
  const { tokens, dates } = datedOf(text);
  if (dates.length === 0) return NO_DATE;
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const folded = words.map((word) => word.text.toLowerCase());
  const labels: { readonly end: number; readonly label: LabelledDate['label'] }[] = [];
  let others = 0;
  for (let at = 0; at < words.length; ) {
    const published = PUBLISHED.at(folded, at);
    const updated = UPDATED.at(folded, at);
    const known = Math.max(
      published,
      updated,
      AROUND_DATES.at(folded, at),
      CALENDAR.at(folded, at),
    );
    const end = words[at + Math.max(known, 1) - 1]?.end ?? 0;
    if (published > 0 || updated > 0)
      labels.push({ end, label: updated > published ? 'updated' : 'published' });
    else if (known === 0 && !isInDate(words[at], dates)) others += 1;
    at += Math.max(1, known);
  }
  return {
    dates: dates.map((date) => ({ ...date, label: labelBefore(labels, date, dates) })),
    others,
  };
});

function isInDate(word: Token | undefined, dates: readonly WrittenDate[]): boolean {
  if (word === undefined || /^\d/.test(word.text)) return true;
  return dates.some(({ start, end }) => word.start >= start - 1 && word.start <= end);
}

/** The last label before the date, and behind the date before it. */
function labelBefore(
  labels: readonly { readonly end: number; readonly label: LabelledDate['label'] }[],
  date: WrittenDate,
  dates: readonly WrittenDate[],
): LabelledDate['label'] {
  const from = dates[dates.indexOf(date) - 1]?.end ?? 0;
  const before = labels.filter(({ end }) => end > from && end <= date.start + 1);
  return before.at(-1)?.label ?? null;
}
