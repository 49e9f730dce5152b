import type { DateSpan, SitePath } from '../model.ts';
import { compare } from '../text/dates.ts';
import { at } from '../text/maps.ts';
import { numberedPath, under } from './links.ts';
import { type PageRules, paginate } from './paginate.ts';

/** What is listed: everything, a year, a month of it, what in a year lacks the month, or what lacks any date. */
export type Scope =
  | { readonly of: 'all' | 'undated' }
  | { readonly of: 'year' | 'year-undated'; readonly year: string }
  | { readonly of: 'month'; readonly year: string; readonly month: string };

/** A stretch of a list under one heading, or a line of an overview. */
export interface Period<T> {
  readonly scope: Scope;
  readonly items: readonly T[];
  /** The page that lists the period, if it has one of its own. */
  readonly path: SitePath | null;
}

/** A `list` shows the items of its periods; an `overview` only how many they are, with links to their pages. */
export interface PeriodPage<T> {
  readonly kind: 'list' | 'overview';
  readonly path: SitePath;
  readonly scope: Scope;
  /** The items of the scope, on all its pages. */
  readonly all: readonly T[];
  readonly periods: readonly Period<T>[];
  readonly numbered: Numbered;
}

/** Page `number` of the `of` pages of the list that begins at `list`; counted from 1. */
export interface Numbered {
  readonly list: SitePath;
  readonly number: number;
  readonly of: number;
  /** Below which all but the first page stand; the list, if it is left out. */
  readonly further?: SitePath;
}

export interface PeriodPlan<T> {
  /** Every year, newest first, with its page. */
  readonly years: readonly Period<T>[];
  /** The page of everything first (or, as an overview, the pages), then the years newest first, each followed by its months, then the undated. */
  readonly pages: readonly PeriodPage<T>[];
  /** The page of its year or month (or a number of it) that lists the item: what to link to. */
  readonly placed: ReadonlyMap<T, SitePath>;
}

export interface PeriodRules<T> extends PageRules<T> {
  /** The page of everything. */
  readonly root: SitePath;
  /** The folder of the years, decoded, ending in `/`. */
  readonly years: string;
  /** The page of what has no date; null where all have one. */
  readonly undated: SitePath | null;
  /** Most periods that one page of an overview has: a timeline can name thousands of years. */
  readonly rows: number;
  readonly dateOf: (item: T) => DateSpan | null;
}

/**
 * Divides what has dates into pages that stay readable: one page while everything fits, else an overview of years,
 * each one page or an overview of months, each one page or several numbered ones. Every year has its page in any
 * case, so that links to it last. `items` are in the order in which lists show them. A date of several months or
 * years counts where it begins; one that names no month, in its year. Linear in the number of items.
 */
export function planPeriods<T>(items: readonly T[], rules: PeriodRules<T>): PeriodPlan<T> {
  const divided = divide(items, rules);
  const undated = {
    scope: { of: 'undated' },
    items: divided.undated,
    path: rules.undated,
  } as const;
  const below = [
    ...divided.years.flatMap((year) => yearPages(year, rules)),
    ...(rules.undated === null ? [] : numberedPages(undated, rules.undated, rules)),
  ];
  const placed = new Map<T, SitePath>();
  for (const page of below.filter(({ kind }) => kind === 'list')) {
    for (const item of page.periods.flatMap((period) => period.items)) placed.set(item, page.path);
  }
  const years = divided.years.map(({ period }) => period);
  const last = undated.items.length === 0 ? [] : [undated];
  const whole = fits(items, rules);
  const periods = whole ? divided.years.flatMap((year) => year.months.map(pathless)) : years;
  const root = { scope: { of: 'all' }, items, path: rules.root } as const;
  const above = whole
    ? [page(root, true, [...periods, ...last])]
    : overviewPages(root, [...periods, ...last], rules);
  return { years, pages: [...above, ...below], placed };
}

/** A period that has a page of its own. */
interface Placed<T> extends Period<T> {
  readonly path: SitePath;
}

interface Year<T> {
  readonly period: Placed<T>;
  readonly months: readonly Period<T>[];
}

function divide<T>(items: readonly T[], { dateOf, years }: PeriodRules<T>) {
  const undated: T[] = [];
  const keyed = new Map<string, Map<string, T[]>>();
  for (const item of items) {
    const date = dateOf(item);
    if (date === null) undated.push(item);
    else
      at(
        at(keyed, date.earliest.slice(0, 4), () => new Map()),
        monthOf(date),
        () => [],
      ).push(item);
  }
  return {
    undated,
    years: [...keyed].sort(([a], [b]) => compare(b, a)).map((entry) => yearOf(entry, years)),
  };
}

/** The two digits of the month that the date names; empty if it names none. */
function monthOf({ edtf, earliest }: DateSpan): string {
  return (edtf.split('/')[0] ?? '').length > 4 ? earliest.slice(5, 7) : '';
}

/** Months newest first; what lacks the month comes last, as '' sorts. */
function yearOf<T>([year, keyed]: [string, Map<string, T[]>], base: string): Year<T> {
  const months = [...keyed]
    .sort(([a], [b]) => compare(b, a))
    .map(([month, items]): Period<T> => {
      const path = under(base, year, month === '' ? 'undated' : month);
      const scope =
        month === ''
          ? ({ of: 'year-undated', year } as const)
          : ({ of: 'month', year, month } as const);
      return { scope, items, path };
    });
  const items = months.flatMap((month) => month.items);
  return { period: { scope: { of: 'year', year }, items, path: under(base, year) }, months };
}

function yearPages<T>({ period, months }: Year<T>, rules: PeriodRules<T>): PeriodPage<T>[] {
  if (fits(period.items, rules)) return [page(period, true, months.map(pathless))];
  return [
    page(period, false, months),
    ...months.flatMap((month) =>
      month.path === null ? [] : numberedPages(month, month.path, rules),
    ),
  ];
}

function page<T>(
  { scope, path, items }: Placed<T>,
  whole: boolean,
  periods: readonly Period<T>[],
): PeriodPage<T> {
  const numbered = { list: path, number: 1, of: 1 };
  return { kind: whole ? 'list' : 'overview', path, scope, all: items, periods, numbered };
}

function numberedPages<T>(
  { scope, items }: Period<T>,
  list: SitePath,
  rules: PeriodRules<T>,
): PeriodPage<T>[] {
  const slices = paginate(items, rules);
  return slices.map((slice, index) => {
    const path = numberedPath(list, index + 1);
    const numbered = { list, number: index + 1, of: slices.length };
    const periods = [{ scope, items: slice, path: null }];
    return { kind: 'list', path, scope, all: items, periods, numbered };
  });
}

function overviewPages<T>(
  { scope, items, path }: Placed<T>,
  periods: readonly Period<T>[],
  { rows }: PeriodRules<T>,
): PeriodPage<T>[] {
  const slices = paginate(periods, { count: rows, weight: rows, weigh: () => 1 });
  return slices.map((slice, index) => {
    const numbered = { list: path, number: index + 1, of: slices.length };
    const own = numberedPath(path, numbered.number);
    return { kind: 'overview', path: own, scope, all: items, periods: slice, numbered };
  });
}

function fits<T>(items: readonly T[], { count, weight, weigh }: PeriodRules<T>): boolean {
  return items.length <= count && items.reduce((sum, item) => sum + weigh(item), 0) <= weight;
}

function pathless<T>(period: Period<T>): Period<T> {
  return { ...period, path: null };
}
