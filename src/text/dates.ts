import { DateTime, IANAZone, Info } from 'luxon';
import type { DateSpan, IsoDay } from '../model.ts';
import { daysIn, isWrittenDay } from './calendar.ts';

/** True of a real day of the calendar written `YYYY-MM-DD`, of the years 0001 to 9999. */
export function isIsoDay(text: string): text is IsoDay {
  if (!isWrittenDay(text)) return false;
  return (
    dateSpan(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null
  );
}

/** The day, month or year that the numbers name, as the days it may mean; null if the calendar has no such day. */
export function dateSpan(year: number, month?: number, day?: number): DateSpan | null {
  if (!isWithin(year, 1, 9999)) return null;
  if (month === undefined) return spanned(written(year, 1, 1), written(year, 12, 31), YEAR);
  if (!isWithin(month, 1, 12)) return null;
  const last = daysIn(year, month);
  if (day === undefined) return spanned(written(year, month, 1), written(year, month, last), MONTH);
  if (!isWithin(day, 1, last)) return null;
  const only = written(year, month, day);
  return spanned(only, only, only.length);
}

/** Lengths of a year and a month as they are written. */
const YEAR = 4;
const MONTH = 7;

function isWithin(number: number, first: number, last: number): boolean {
  return Number.isInteger(number) && number >= first && number <= last;
}

function spanned(earliest: string, latest: string, length: number): DateSpan | null {
  if (!isWrittenDay(earliest) || !isWrittenDay(latest)) return null;
  return { edtf: earliest.slice(0, length), earliest, latest };
}

function written(year: number, month: number, day: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * Reads `2018`, `2018-09`, `2018-09-14`, an interval of two such (`2018-09-14/2018-09-16`), and a date with a time
 * of day (`2018-09-14T09:30:00+09:00`), of which the written day counts. Null for anything else. EDTF: ISO 8601-2:2019,
 * level 0, https://www.loc.gov/standards/datetime/.
 */
export function parseEdtf(text: string): DateSpan | null {
  const [from, to, ...rest] = text.trim().split('/');
  const start = parseSingle(from ?? '');
  if (start === null || rest.length > 0) return null;
  if (to === undefined) return start;
  const end = parseSingle(to);
  if (end === null || end.latest < start.earliest) return null;
  if (end.edtf === start.edtf) return start;
  return interval(start.earliest, end.latest, `${start.edtf}/${end.edtf}`);
}

const TIME =
  /[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:[+-]\d{2}(?::?\d{2})?|[A-Z]{1,5}))?/;
const SINGLE = new RegExp(`^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:${TIME.source})?)?)?$`);

function parseSingle(text: string): DateSpan | null {
  const match = SINGLE.exec(text);
  if (match === null) return null;
  const [year, month, day] = match
    .slice(1, 4)
    .map((part) => (part === undefined ? part : Number(part)));
  return year === undefined ? null : dateSpan(year, month, day);
}

/** All days from `earliest` to `latest`. */
export function interval(
  earliest: IsoDay,
  latest: IsoDay,
  edtf: string = earliest === latest ? earliest : `${earliest}/${latest}`,
): DateSpan {
  return { edtf, earliest, latest };
}

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

/** The first instant of `day` in the IANA zone `timeZone`, RFC 3339. */
export function startOfDay(day: IsoDay, timeZone: string): string {
  const instant = DateTime.fromISO(day, { zone: timeZone }).toISO({ suppressMilliseconds: true });
  if (instant === null) throw new Error(`no time zone ${timeZone}`);
  return instant;
}

/** True of a name of the IANA time zone database that this machine knows; not of `local`, which differs by machine. */
export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/** Sorts newest first; undated (null) last. */
export function newestFirst(a: DateSpan | null, b: DateSpan | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(b.earliest, a.earliest) || compare(b.latest, a.latest);
}

/** Order by code units: the same on every machine and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
