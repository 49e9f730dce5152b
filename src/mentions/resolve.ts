import type { IsoDay } from '../model.ts';
import { civil, type DayNumber, isoDay, numberOf, weekdayOf } from './calendar.ts';
import type {
  CalendarUnit,
  Expression,
  PartOfYear,
  Period,
  Resolved,
  Shifted,
  WeekdayMeaning,
  Which,
} from './expression.ts';
import { dayPeriod, daysOf, inWeek, periodOf, timexValue } from './period.ts';
import { unplaced } from './resolving/unplaced.ts';
import { partOf, partsAround } from './resolving/year-parts.ts';
import { isAnaphoric } from './which.ts';

/** What was spoken of before, from which words like `a year earlier` and `that day` count. */
export interface Anchors {
  readonly previous: Period | null;
  /** The quarter or half year of which the text reports. */
  readonly reported: Period | null;
}

export const NO_ANCHORS: Anchors = { previous: null, reported: null };

/** What is spoken of once `expression` has been found to mean `period`. */
export function anchorsAfter(
  { meaning }: Expression,
  period: Period | null,
  { previous, reported }: Anchors,
): Anchors {
  const isReport =
    (period?.unit === 'quarter' || period?.unit === 'half') &&
    !(meaning.kind === 'shifted' && meaning.unit === 'year');
  return { previous: period ?? previous, reported: isReport ? period : reported };
}

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
    case 'weekday': {
      const day = reference && weekday(meaning, direction, reference, anchors);
      return day === null
        ? null
        : meaning.grain === undefined
          ? dayPeriod(day)
          : periodOf(meaning.grain, day);
    }
    case 'part-of-year':
      return partOfYear(meaning, direction, reference, anchors);
    default:
      return null;
  }
}

function shifted(meaning: Shifted, reference: DayNumber | null, anchors: Anchors): Period | null {
  const { unit, by, from, grain } = meaning;
  const { previous, reported } = anchors;
  if (from === 'reported' && reported !== null) return movedReport(reported, unit, by);
  const day = from === 'previous' && previous !== null ? daysOf(previous)[0] : reference;
  if (day === null) return null;
  const isLastOver = from === 'reported' && unit === 'quarter';
  const moved = { unit, index: periodOf(unit, day).index + by - (isLastOver ? 1 : 0) };
  return grain === undefined ? moved : periodOf(grain, daysOf(moved)[0]);
}

/** The quarter or half year of which a text reports, so many quarters or years away. */
function movedReport({ unit, index }: Period, by: CalendarUnit, count: number): Period {
  return { unit, index: index + count * (by === 'year' ? (unit === 'half' ? 2 : 4) : 1) };
}

function weekday(
  { weekday: wanted, which, of }: WeekdayMeaning,
  direction: Expression['direction'],
  reference: DayNumber,
  anchors: Anchors,
): DayNumber | null {
  if (of !== null) {
    const whole = place({ meaning: of, direction }, reference, anchors);
    return whole === null ? null : inWeek(daysOf(whole)[0], wanted);
  }
  const from =
    which !== null && isAnaphoric(which) ? dayOf(anchors.previous, reference) : reference;
  const back = (weekdayOf(from) - wanted + 7) % 7;
  const ahead = (7 - back) % 7;
  switch (which ?? direction) {
    case 'last':
    case 'previous':
      return from - (back || 7);
    case 'next':
    case 'following':
      return from + (ahead || 7);
    case 'this':
    case 'future':
      return from + ahead;
    default:
      return from - back;
  }
}

function dayOf(period: Period | null, otherwise: DayNumber): DayNumber {
  return period === null ? otherwise : daysOf(period)[0];
}

function partOfYear(
  { part, which, of, weekday: wanted }: PartOfYear,
  direction: Expression['direction'],
  reference: DayNumber | null,
  anchors: Anchors,
): Period | null {
  if (of !== null) {
    const whole: Period | null = place({ meaning: of, direction }, reference, anchors);
    return whole === null ? null : partOf(part, civil(daysOf(whole)[0]).year);
  }
  if (reference === null) return null;
  const from =
    which !== null && isAnaphoric(which) ? dayOf(anchors.previous, reference) : reference;
  const around = partsAround(part, from);
  const fitting =
    wanted === null ? [] : around.filter((period) => weekdayOf(daysOf(period)[0]) === wanted);
  return chosen(fitting.length > 0 ? fitting : around, which ?? direction, from);
}

/** Of a part's years the one that is meant. */
function chosen(
  periods: readonly Period[],
  side: Expression['direction'] | Which,
  day: DayNumber,
): Period | null {
  const over = periods.findLast((period) => daysOf(period)[1] < day);
  const begun = periods.findLast((period) => daysOf(period)[0] <= day);
  const open = periods.find((period) => daysOf(period)[1] >= day);
  const ahead = periods.find((period) => daysOf(period)[0] > day);
  switch (side) {
    case 'last':
    case 'previous':
      return over ?? null;
    case 'next':
    case 'following':
      return ahead ?? null;
    case 'this':
      return periods[1] ?? null;
    default:
      return oriented(begun, open, side, day);
  }
}

/** Days within which what is nearest is meant, whatever the tense. */
const NEAR = 75;

/** By tense, unless the other one is near: `hoped to rebuild after the Aug. 7 bombings`. */
function oriented(
  before: Period | undefined,
  after: Period | undefined,
  direction: Expression['direction'],
  day: DayNumber,
): Period | null {
  if (before === undefined || after === undefined) return before ?? after ?? null;
  const [back, ahead] = [day - daysOf(before)[1], daysOf(after)[0] - day];
  if (direction === null || Math.min(back, ahead) <= NEAR) return back <= ahead ? before : after;
  return direction === 'past' ? before : after;
}
