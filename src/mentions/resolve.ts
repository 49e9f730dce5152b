import type { IsoDay } from '../model.ts';
import { type DayNumber, isoDay, numberOf, weekdayOf } from './calendar.ts';
import type {
  Expression,
  PartOfYear,
  Period,
  Resolved,
  Shifted,
  WeekdayMeaning,
} from './expression.ts';
import { dayPeriod, daysOf, inWeek, periodOf, timexValue } from './period.ts';
import { unplaced } from './resolving/unplaced.ts';
import { partsAround } from './resolving/year-parts.ts';

/** What was spoken of before, from which words like `a year earlier` and `that day` count. */
export interface Anchors {
  readonly previous: Period | null;
}

export const NO_ANCHORS: Anchors = { previous: null };

/**
 * What an expression comes to, seen from the day `reference`; null where that is unknown: then what does not stand by
 * itself keeps `X` for what is missing (`XXXX-09-14`, `XXXX-WXX-1`), and has no days.
 */
export function resolve(
  expression: Expression,
  reference: IsoDay | null,
  anchors: Anchors,
): Resolved {
  return written(expression, place(expression, reference && numberOf(reference), anchors));
}

/** Value and days of an expression that means `period`. */
export function written({ meaning, time = '' }: Expression, period: Period | null): Resolved {
  if (period === null) return { value: unplaced(meaning) + time, earliest: null, latest: null };
  const [earliest, latest] = daysOf(period);
  return { value: timexValue(period) + time, earliest: isoDay(earliest), latest: isoDay(latest) };
}

/** The period that an expression means; null if it has no place on the calendar, or none without a reference. */
export function place(
  { meaning, direction }: Pick<Expression, 'meaning' | 'direction'>,
  reference: DayNumber | null,
  anchors: Anchors,
): Period | null {
  switch (meaning.kind) {
    case 'fixed':
      return meaning.period;
    case 'shifted':
      return shifted(meaning, reference, anchors);
    case 'weekday':
      return reference === null ? null : weekday(meaning, direction, reference, anchors);
    case 'part-of-year':
      return partOfYear(meaning, direction, reference, anchors);
    default:
      return null;
  }
}

function shifted(
  { unit, by, from, grain }: Shifted,
  reference: DayNumber | null,
  { previous }: Anchors,
): Period | null {
  const day = from === 'previous' && previous !== null ? daysOf(previous)[0] : reference;
  if (day === null) return null;
  const start = periodOf(unit, day);
  const moved = { unit, index: start.index + by };
  return grain === undefined ? moved : periodOf(grain, daysOf(moved)[0]);
}

function weekday(
  { weekday: wanted, which, of }: WeekdayMeaning,
  direction: Expression['direction'],
  reference: DayNumber,
  anchors: Anchors,
): Period | null {
  if (of !== null) {
    const within = place({ meaning: of, direction }, reference, anchors);
    return within === null ? null : dayPeriod(inWeek(daysOf(within)[0], wanted));
  }
  const back = (weekdayOf(reference) - wanted + 7) % 7;
  if (which === 'last') return dayPeriod(reference - (back === 0 ? 7 : back));
  if (which === 'next' || direction === 'future') {
    const ahead = (7 - back) % 7;
    return dayPeriod(reference + (ahead === 0 && which === 'next' ? 7 : ahead));
  }
  return dayPeriod(reference - back);
}

function partOfYear(
  meaning: PartOfYear,
  direction: Expression['direction'],
  reference: DayNumber | null,
  anchors: Anchors,
): Period | null {
  if (meaning.of !== null) {
    const within: Period | null = place({ meaning: meaning.of, direction }, reference, anchors);
    return within === null ? null : (partsAround(meaning.part, daysOf(within)[0])[1] ?? null);
  }
  if (reference === null) return null;
  return nearest(partsAround(meaning.part, reference), direction, reference);
}

/** Of a part's years the one that is meant: before the day, after it, or else the nearest. */
function nearest(
  periods: readonly Period[],
  direction: Expression['direction'],
  day: DayNumber,
): Period | null {
  const started = periods.findLast((period) => daysOf(period)[0] <= day);
  const coming = periods.find((period) => daysOf(period)[1] >= day);
  if (direction === 'past' || coming === undefined) return started ?? null;
  if (direction === 'future' || started === undefined) return coming;
  return day - daysOf(started)[1] <= daysOf(coming)[0] - day ? started : coming;
}
