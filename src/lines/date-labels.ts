import { MOST_TOGETHER, remembering } from '../text/remembering.ts';
import { wordSizeAt } from './characters.ts';
import { datedOf } from './dated.ts';
import type { Token, WrittenDate } from './dates.ts';
import { firstsOfAny, mayBegin } from './firsts.ts';
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
  const words = tokens.filter(({ text }) => wordSizeAt(text, 0) > 0 || WORD.test(text));
  const folded = words.map((word) => word.text.toLowerCase());
  const labels: { readonly end: number; readonly label: LabelledDate['label'] }[] = [];
  let others = 0;
  for (let at = 0; at < words.length; ) {
    const { published, updated, known } = knownAt(folded, at);
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
}, MOST_TOGETHER);

const WORD = /[\p{L}\p{N}]/u;
const KNOWN = firstsOfAny([PUBLISHED, UPDATED, AROUND_DATES, CALENDAR]);
const NOTHING = { published: 0, updated: 0, known: 0 };

/** How many words from `at` on are a label of each kind, and how many have to do with dates in any way. */
function knownAt(words: readonly string[], at: number) {
  if (!mayBegin(words[at] ?? '', KNOWN)) return NOTHING;
  const published = PUBLISHED.at(words, at);
  const updated = UPDATED.at(words, at);
  const around = Math.max(AROUND_DATES.at(words, at), CALENDAR.at(words, at));
  return { published, updated, known: Math.max(published, updated, around) };
}

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
