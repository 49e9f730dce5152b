import type { DatedMention, IsoDay, Span, TimexMod } from '../model.ts';
import type { Weekday } from '../text/calendar.ts';

/**
 * What words say of time. `parse` (`parse.ts`) reads expressions out of a text and knows no date of its own; `resolve`
 * (`resolve.ts`) places one on the calendar, seen from a day. A text is parsed once and can be resolved from many days.
 */
export interface Expression extends Span {
  /** The words from `start` to `end`. */
  readonly text: string;
  /** Name of the rule that read it, as `rules.ts` lists it. */
  readonly rule: string;
  readonly type: TimexType;
  readonly meaning: Meaning;
  /** Of a DATE or TIME: what follows the day in the value, `T09:30`, `T12:00Z`, `TMO`. */
  readonly time?: string;
  readonly mod?: TimexMod;
  /** Where the words around it say what it dates lies, seen from when the text was written; null where they do not. */
  readonly direction: Direction | null;
}

/** As TimeML 1.2.1 tells mentions apart. */
export type TimexType = DatedMention['type'];
/** On which side of the day on which it was written. */
export type Direction = 'past' | 'future';

/**
 * Which one of those that come again and again: `last Friday`, `this Friday`, `next Friday`, seen from the reference;
 * `the previous Friday`, `the following Friday`, seen from what was spoken of before.
 */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'following';

/** Units in which the calendar counts. `week`: of ISO 8601. `season`: spring, summer, autumn, winter. */
export type CalendarUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/**
 * One unit of the calendar by its place in the row of all: a day's `DayNumber`; of a week or weekend the weeks since
 * that of day 0; of a month year × 12 + month − 1, likewise quarter, half and season; a year's number, and of a decade
 * (1980s: 198), century (1900s: 19) and millennium the digits it begins with. So the next one is always `index` + 1.
 */
export interface Period {
  readonly unit: CalendarUnit;
  readonly index: number;
}

/** What the words say, before it is known from which day. */
export type Meaning =
  | Fixed
  | Either
  | Valued
  | WeekdayMeaning
  | PartOfYear
  | DayOfMonth
  | Shifted
  | Nothing;

/** A period that the words name in full: `14 September 2018`, `1989`, `the 1980s`. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly period: Period;
}

/** `7/8/2007`: a day of which the words do not tell whether it or its month stands first. */
export interface Either {
  readonly kind: 'either';
  readonly year: number;
  readonly days: readonly [Period, Period];
}

/** What has no place on the calendar: `P3D`, `PXM`, `XXXX-WXX-1`, `PRESENT_REF`. `value` is TIMEX3's. */
export interface Valued {
  readonly kind: 'valued';
  readonly value: string;
}

/** `Monday`, `last Friday`, `the weekend`. */
export interface WeekdayMeaning {
  readonly kind: 'weekday';
  readonly weekday: Weekday;
  readonly which: Which | null;
  /** `Tuesday of last week`: the week in which it lies. */
  readonly of: Meaning | null;
  /** `the weekend`: that of which it is a day. */
  readonly grain?: 'weekend';
}

/** `September 14`, `March`, `the third quarter`, `summer`: a part of a year that the words do not name. */
export interface PartOfYear {
  readonly kind: 'part-of-year';
  readonly part: YearPart;
  readonly which: Which | null;
  /** `March of last year`: the year in which it lies. */
  readonly of: Meaning | null;
  /** `Monday, Oct. 26`: what weekday it is said to be. */
  readonly weekday: Weekday | null;
  /** `the week of May 6`, `the first weekend in May`: that in which the day lies. */
  readonly grain?: 'week' | 'weekend';
}

/** Day and month; or month, quarter, half or season by its number from 1 (spring, summer, autumn, winter); or a feast. */
export type YearPart =
  | { readonly unit: 'day'; readonly month: number; readonly day: number }
  | { readonly unit: 'month' | 'quarter' | 'half' | 'season'; readonly number: number }
  | { readonly unit: 'holiday'; readonly holiday: Holiday };

/** Days that move through the calendar: `nth` (from 1, or −1 for the last) weekday of a month, and days from Easter Sunday. */
export type Holiday =
  | {
      readonly month: number;
      readonly weekday: Weekday;
      readonly nth: number;
      readonly plus: number;
    }
  | { readonly easter: number };

/** `the 14th`: a day of a month that the words do not name. */
export interface DayOfMonth {
  readonly kind: 'day-of-month';
  readonly day: number;
  readonly which: Which | null;
  /** `the 14th of last month`: the month in which it lies. */
  readonly of: Meaning | null;
}

/**
 * At a distance: `yesterday`, `last week`, `three years ago`, `a year earlier`. The period of `unit` in which the start
 * lies, moved by `by` units. `grain`: the unit of the result if it is
 * another: three weeks ago is a day.
 */
export interface Shifted {
  readonly kind: 'shifted';
  readonly unit: CalendarUnit;
  readonly by: number;
  readonly from: Start;
  readonly grain?: CalendarUnit;
}

/**
 * From where a distance counts: the reference; what was spoken of before; or the quarter or half year of which the text
 * reports, the last one that is over if it names none. The other two count from the reference where there is none.
 */
export type Start = 'reference' | 'previous' | 'reported';

/** Looks like a date and is none (`31 September 2018`, a price): hides what stands within it, and is dropped. */
export interface Nothing {
  readonly kind: 'nothing';
}

/** What an expression comes to, seen from a reference. */
export interface Resolved {
  /** TIMEX3 value. */
  readonly value: string;
  /** First and last day it can mean; null where it has no place on the calendar. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}
