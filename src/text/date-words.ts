import { DateTime, Info } from 'luxon';
import type { DateSpan } from '../model.ts';

/** How a language joins the parts of a date. */
export interface DateJoins {
  /** A day of the month without the month: `14`. */
  readonly day: (day: number) => string;
  readonly between: (from: string, to: string) => string;
  /** Dates of which one is right. */
  readonly either: (dates: readonly string[]) => string;
}

const ENGLISH: DateJoins = {
  day: String,
  between: (from, to) => `between ${from} and ${to}`,
  either: (dates) =>
    [dates.slice(0, -1).join(', '), ...dates.slice(-1)].filter(Boolean).join(' or '),
};

/**
 * In words: `14 September 2018`, `September 2018`, `2018`, `between 14 and 16 September 2018`. `locale`: BCP 47; `joins`
 * in its language.
 */
export function inWords(date: DateSpan, locale: string, joins: DateJoins = ENGLISH): string {
  const [from, to] = date.edtf.split('/');
  if (to === undefined) return singleInWords(date.edtf, locale);
  const end = singleInWords(to, locale);
  return joins.between(shared(from ?? '', to, locale, joins), end);
}

/** Dates of which one is right, in words: `13 or 14 September 2018`, `24 August, 13 or 14 September 2018`. */
export function eitherInWords(
  dates: readonly DateSpan[],
  locale: string,
  joins: DateJoins = ENGLISH,
): string {
  const words = dates.map((date, index) => {
    const next = dates[index + 1];
    const areSingle = next !== undefined && !`${date.edtf}${next.edtf}`.includes('/');
    return areSingle ? shared(date.edtf, next.edtf, locale, joins) : inWords(date, locale, joins);
  });
  return joins.either(words);
}

/** The start of an interval without the month and year that its end repeats; both where the month comes first. */
function shared(from: string, to: string, locale: string, joins: DateJoins): string {
  if (from.length === 10 && to.length === 10) {
    const day = Number(from.slice(8));
    const dayFirst = singleInWords(from, locale).startsWith(String(day));
    if (dayFirst && from.slice(0, 7) === to.slice(0, 7)) return joins.day(day);
    if (from.slice(0, 4) === to.slice(0, 4)) return format(from, locale, 'day-month');
  }
  return singleInWords(from, locale);
}

function singleInWords(edtf: string, locale: string): string {
  return edtf.length === 4 ? edtf : format(edtf, locale, edtf.length === 7 ? 'month' : 'day');
}

const FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  'day-month': { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
} as const;

/** Dates repeat, and a date takes as long to put into words as a page's paragraph to render. */
const formatted = new Map<string, string>();
const MOST_FORMATTED = 20_000;

function format(edtf: string, locale: string, as: keyof typeof FORMATS): string {
  const key = `${as} ${locale} ${edtf}`;
  const known = formatted.get(key);
  if (known !== undefined) return known;
  const words = DateTime.fromISO(edtf, { zone: 'utc', ...GREGORIAN })
    .setLocale(british(locale))
    .toLocaleString(FORMATS[as]);
  if (formatted.size >= MOST_FORMATTED) formatted.clear();
  formatted.set(key, words);
  return words;
}

/** Days are of the Gregorian calendar, whatever calendar and digits the locale prefers: `th` would say 2561. */
const GREGORIAN = { outputCalendar: 'gregory', numberingSystem: 'latn' } as const;

/** Name of the month `month` (1 to 12) in the language of `locale`. */
export function monthName(month: number, locale: string): string {
  return DateTime.utc(2000, month, { ...GREGORIAN, locale }).toLocaleString({ month: 'long' });
}

/** The weekdays from Monday to Sunday in the language of `locale`: as a calendar heads its columns, and whole. */
export function weekdayNames(locale: string): readonly { short: string; long: string }[] {
  const short = Info.weekdays('narrow', { locale });
  return Info.weekdays('long', { locale }).map((long, at) => ({ long, short: short[at] ?? long }));
}

/** With which day weeks begin where `locale` is spoken, as in ISO 8601: 1 is Monday, 7 Sunday. */
export function firstWeekday(locale: string): number {
  return Info.getStartOfWeek({ locale: british(locale) });
}

/** English without a region is not American. */
function british(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
