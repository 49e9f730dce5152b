import type { Weekday } from '../text/calendar.ts';
import type { CalendarUnit, Meaning, PartOfYear, Period, Which, YearPart } from './expression.ts';

/** Looks like a date and is none. */
export const NOTHING: Meaning = { kind: 'nothing' };

/** A period that is named in full; without one, what looks like a date and is none. */
export function fixed(period: Period | null): Meaning {
  return period === null ? NOTHING : { kind: 'fixed', period };
}

/** TIMEX3 value of what has no place on the calendar. */
export function valued(value: string): Meaning {
  return { kind: 'valued', value };
}

/** A part of a year that is not named; `which`, if a word says which of them. */
export function partOfYear(part: YearPart, which: Which | null = null): PartOfYear {
  return { kind: 'part-of-year', part, which, of: null, weekday: null };
}

/** The day of that number in the month `of`, or in one that the words do not name. */
export function dayNumbered(
  day: number,
  which: Which | null = null,
  of: Meaning | null = null,
): Meaning {
  return { kind: 'day-of-month', day, which, of };
}

/** A weekday; `which`, if a word says which of them. */
export function onWeekday(weekday: Weekday, which: Which | null = null): Meaning {
  return { kind: 'weekday', weekday, which, of: null };
}

/** The period of `unit` in which the reference lies, moved by `by`. */
export function fromReference(unit: CalendarUnit, by: number, grain?: CalendarUnit): Meaning {
  return {
    kind: 'shifted',
    unit,
    by,
    from: 'reference',
    ...(grain === undefined ? {} : { grain }),
  };
}

/** The same of what was spoken of before. */
export function fromPrevious(unit: CalendarUnit, by: number, grain?: CalendarUnit): Meaning {
  const from = 'previous';
  return { kind: 'shifted', unit, by, from, ...(grain === undefined ? {} : { grain }) };
}

/** The quarter of which the text reports, moved by `by` quarters or years. */
export function fromReported(unit: 'quarter' | 'year', by: number): Meaning {
  return { kind: 'shifted', unit, by, from: 'reported' };
}

/** The unit of the period that is meant; null for what has no place on the calendar. */
export function unitOf(meaning: Meaning): CalendarUnit | null {
  switch (meaning.kind) {
    case 'fixed':
      return meaning.period.unit;
    case 'shifted':
      return meaning.grain ?? meaning.unit;
    case 'part-of-year':
      return meaning.grain ?? (meaning.part.unit === 'holiday' ? 'day' : meaning.part.unit);
    case 'weekday':
      return meaning.grain ?? 'day';
    case 'day-of-month':
      return 'day';
    default:
      return null;
  }
}
