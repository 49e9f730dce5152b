import type { Parser } from '../parser.ts';
import { plainDecade } from '../parsers/decade-plain.ts';
import { deicticDay, nounlessDay } from '../parsers/deictic.ts';
import { monthDay } from '../parsers/month-day.ts';
import { MONTH, plainMonth } from '../parsers/month-plain.ts';
import { numberedDay } from '../parsers/numbered-day.ts';
import { dayFirstDay, isoDay, stoppedDay } from '../parsers/numeric.ts';
import { partBefore } from '../parsers/part-before.ts';
import { rangeOfDays, rangeOfMonths } from '../parsers/range.ts';
import { unitEnd } from '../parsers/relative-unit.ts';
import { everyWeekday } from '../parsers/set.ts';
import { thatDay } from '../parsers/shifted.ts';
import { plainUnit } from '../parsers/unit-plain.ts';
import { weekend } from '../parsers/weekday.ts';
import { plainWeekday, weekdayRange } from '../parsers/weekday-plain.ts';
import { dayMonthYear } from '../parsers/written-day.ts';
import { monthYear } from '../parsers/written-month.ts';
import { year } from '../parsers/year.ts';
import { yearOnly } from '../parsers/year-plain.ts';

/** In what languages differ that write the day before the month. */
export interface DayFirst {
  /** Names of months are written small, so that `Mars` is none. */
  readonly smallMonths: boolean;
  /** `14. September`. */
  readonly stopBehindDays: boolean;
  /** Where a year may stand without a word for it: nowhere, behind prepositions, or anywhere, `2018 wurde er gewählt`. */
  readonly years: 'marked' | 'behind-prepositions' | 'anywhere';
  /** `2018 год`. */
  readonly yearMarkBehind: boolean;
  /** `le vendredi`: on every Friday. */
  readonly everyByArticle: boolean;
}

const WEEKDAY = '(weekday=weekday (comma|mark)? the?)?';
const YEAR = '(of|comma)? the? year-mark? year=year year-mark?';

/** The ways in which European languages and Arabic speak of time, in the order in which they are tried. */
export function dayFirst(language: DayFirst): readonly Parser[] {
  const { smallMonths, stopBehindDays, years, yearMarkBehind, everyByArticle } = language;
  const day = `day=(day|ordinal) ${stopBehindDays ? 'stop?' : ''} of?`;
  return [
    // Numbers alone first: they mean the same in every language.
    isoDay,
    dayFirstDay,
    // Words with a day before words without: a month and year within them is shorter and gives way.
    { ...dayMonthYear, patterns: [`${WEEKDAY} the? ${day} ${MONTH} ${YEAR}`] },
    { ...monthYear, patterns: [`${MONTH} ${YEAR}`] },
    {
      ...monthDay,
      patterns: [
        `${WEEKDAY} the? ${day} ${MONTH}`,
        `the? which=(last|next|this) ${day} ${MONTH}`,
        `the? ${day} ${MONTH} which=(last|next|this) (?!unit)`,
      ],
    },
    ...(stopBehindDays ? [stoppedDay] : []),
    // The first day of two, whose month and year stand behind the second: `du 10 au 12 août`, `am 14. und 15. Mai 2018`.
    {
      ...rangeOfDays,
      patterns: [
        `the? day=(day|ordinal) stop? (?=(hyphen|to|and|or|until|by) the? (day|ordinal) stop? of? ${MONTH} (${YEAR})?)`,
      ],
    },
    rangeOfMonths,
    numberedDay,
    plainMonth(smallMonths),
    {
      ...year,
      patterns: [
        'the? (year-mark|units) year=year (?!measure)',
        ...(yearMarkBehind ? ['year=year year-mark', 'year=marked-year'] : []),
      ],
    },
    ...(years === 'marked' ? [] : [yearOnly(years === 'anywhere')]),
    plainDecade,
    weekdayRange,
    // Before the weekday, of the same length: `le vendredi` is every one.
    ...(everyByArticle ? [{ ...everyWeekday, patterns: [EVERY_BY_ARTICLE] }] : []),
    { ...everyWeekday, patterns: ['every day=weekday', 'day=weekdays'] },
    plainWeekday(true),
    partBefore,
    ...(smallMonths ? [deicticDay] : [nounlessDay]),
    thatDay,
    plainUnit,
    { ...unitEnd, patterns: ['unit=year-end (?!last|next|this|year)'] },
    { ...weekend, patterns: ['(?<=on|in|of|during|at|the) unit=unit'] },
  ];
}

const EVERY_BY_ARTICLE = 'the day=weekday (?!last|next|this|day|ordinal|part|night|that-day)';
