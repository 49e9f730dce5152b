import {
  civil,
  type DayNumber,
  dayNumber,
  daysIn,
  type Weekday,
  weekdayOf,
} from '../text/calendar.ts';
import type { Clue } from './clue.ts';

/** A day of which it is asked whether the article appeared on it. */
export interface Day {
  readonly number: DayNumber;
  readonly year: number;
  readonly month: number;
  readonly weekday: Weekday;
}

export function dayOf(number: DayNumber): Day {
  const { year, month } = civil(number);
  return { number, year, month, weekday: weekdayOf(number) };
}

/** Calls `visit` with each day from `first` to `last`. Only where a month begins is the calendar asked. */
export function eachDay(first: DayNumber, last: DayNumber, visit: (day: Day) => void): void {
  for (let start = first; start <= last; ) {
    const { year, month } = civil(start);
    const end = Math.min(last, dayNumber(year, month, daysIn(year, month)));
    for (let number = start; number <= end; number += 1) {
      visit({ number, year, month, weekday: weekdayOf(number) });
    }
    start = end + 1;
  }
}

/** What a constraint reads out of one article. */
export interface Reading {
  readonly clues: readonly [Clue, ...Clue[]];
  /** Which of them decide, had the article appeared between two days: all if not given. */
  readonly deciding?: (first: Day, last: Day) => readonly Clue[];
  /** Where the words to quote of a clue end, if not with the clue's own. */
  readonly until?: (clue: Clue) => number;
  /**
   * The case that it would be, had the article appeared on that day: `3 days after`. How much likelier each case is on
   * the day of publication than on any other is learnt (`weights.json`).
   */
  readonly caseOn: (day: Day) => string;
  /** What alone of a day its case depends on; all of it if not given. */
  readonly asks?: 'weekday' | 'month';
  /** Whether the article can have appeared on that day, if the words mean what they seem to. */
  readonly allows: (day: Day) => boolean;
}

/** One kind of reasoning to the date of an article. */
export interface Reasoning {
  readonly name: string;
  /** One plain sentence for readers: what such words say of the article's date. */
  readonly why: string;
  /**
   * Whether it bounds the years by itself: each of its cases is of days that follow one another. Without one that does, no
   * other is asked: weekdays and days of a month come again.
   */
  readonly isAbsolute: boolean;
  /**
   * Shares of the cases on the day of publication as reason expects them, for where there is little to learn from; of
   * distances null, for all nearly alike. Need not add up to 1.
   */
  readonly expected: Readonly<Record<string, number>> | null;
  /** Whether the day of publication is expected before what it reads, as of what is announced. */
  readonly isAhead?: boolean;
  /** How much of its weight counts, where it says in part what another says already; 1 if not given. */
  readonly counts?: number;
}

/** One that needs nothing but the article's own words. */
export interface Constraint extends Reasoning {
  /** Several readings are independent of each other. */
  readonly read: (clues: readonly Clue[]) => readonly Reading[];
}
