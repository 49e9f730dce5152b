import { DateTime, IANAZone } from 'luxon';
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
