import type { TimelineEvent } from '../../model.ts';
import { rememberingOf } from '../../text/remembering.ts';
import type { PeriodPage } from '../periods.ts';
import { coreOf } from './core.ts';
import { dayAt, numberAt } from './days.ts';
import { densities } from './density.ts';
import { type Drawing, draw, MOST_BARS } from './draw.ts';
import {
  type Days,
  daysOf,
  finestUnit,
  namedUnitOf,
  type Stretch,
  stretches,
  type Unit,
} from './stretches.ts';

/** A stretch with a name, and the events that begin in it. */
export interface NamedStretch extends Stretch {
  readonly events: readonly TimelineEvent[];
}

/** What a page's strip shows. */
export interface StripPlan {
  readonly window: Days;
  /** Around all events: longer than the window where some of them lie outside it. */
  readonly whole: Days;
  /** Of the bars. */
  readonly unit: Unit;
  readonly drawing: Drawing;
  readonly namedUnit: Unit;
  readonly named: readonly NamedStretch[];
  /** Events that name no part of the window: of a year's strip those without a month. */
  readonly unnamed: readonly TimelineEvent[];
  /** Events that begin before the window, and after it. */
  readonly earlier: readonly TimelineEvent[];
  readonly later: readonly TimelineEvent[];
}

/**
 * The strip of a page: of the whole archive, or of the page's year or month; null where a single event makes none. Linear.
 * `window`: the days that it shows instead; events outside them are in no bar and under no name.
 */
export function planStrip(
  page: Pick<PeriodPage<TimelineEvent>, 'scope' | 'all'>,
  window: Days = windowOf(page),
): StripPlan | null {
  const { all } = page;
  if (all.length < 2) return null;
  const unit = finestUnit(window, MOST_BARS);
  const parts = stretches(window, unit);
  const weighed = all.map(({ date }) => ({
    first: numberAt(date.earliest),
    last: numberAt(date.latest),
    count: 1,
  }));
  const namedUnit = namedUnitOf(window);
  const named = name(all, stretches(window, namedUnit), window);
  return {
    window,
    whole: over(window, named),
    unit,
    drawing: draw(parts, densities(weighed, parts)),
    namedUnit,
    ...named,
  };
}

/** {@link planStrip} of what the page itself shows: worked out once for all pages of a list. */
export function stripOf(page: Pick<PeriodPage<TimelineEvent>, 'scope' | 'all'>): StripPlan | null {
  const plans = plansOf(page.all);
  const scope = JSON.stringify(page.scope);
  const plan = plans.get(scope) ?? { strip: planStrip(page) };
  plans.set(scope, plan);
  return plan.strip;
}

const plansOf = rememberingOf(
  (_: readonly TimelineEvent[]) => new Map<string, { readonly strip: StripPlan | null }>(),
);

/** The page's own year or month; of everything that matters whole months, or whole years where it is longer. */
function windowOf({ scope, all }: Pick<PeriodPage<TimelineEvent>, 'scope' | 'all'>): Days {
  if (scope.of === 'month') return daysOf(`${scope.year}-${scope.month}`);
  if (scope.of === 'year' || scope.of === 'year-undated') return daysOf(scope.year);
  const core = coreOf(all);
  const every = windowOver(core);
  if (!['day', 'month'].includes(namedUnitOf(every))) return every;
  // A date that is a year names no month: months that no other date is in are none of the archive's.
  const dated = core.filter(({ date }) => startOf(date.edtf).length > 'YYYY'.length);
  return dated.length < 2 ? every : windowOver(dated);
}

/** Around the days of all the events. */
function windowOver(events: readonly TimelineEvent[]): Days {
  let earliest = '9999-12-31';
  let latest = '0001-01-01';
  for (const { date } of events) {
    if (date.earliest < earliest) earliest = date.earliest;
    if (date.latest > latest) latest = date.latest;
  }
  return windowAround(earliest, latest);
}

/** What an event is listed under: of a span its beginning, as precisely as it is known. */
function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? '';
}

/** Whole months that hold both days, or whole years where that is long. */
export function windowAround(earliest: string, latest: string): Days {
  const months = whole(earliest, latest, 7);
  return ['day', 'month'].includes(namedUnitOf(months)) ? months : whole(earliest, latest, 4);
}

/** From the first to the last, both rounded to whole units of so many characters of the day. */
function whole(from: string, to: string, length: number): Days {
  return { first: daysOf(from.slice(0, length)).first, last: daysOf(to.slice(0, length)).last };
}

function name(all: readonly TimelineEvent[], parts: readonly Stretch[], window: Days) {
  const events = new Map<string, TimelineEvent[]>(parts.map(({ key }) => [key, []]));
  const length = parts[0]?.key.length ?? 0;
  const [first, last] = endsOf(window);
  const others: Record<Place, TimelineEvent[]> = { unnamed: [], earlier: [], later: [] };
  for (const event of all) {
    const start = startOf(event.date.edtf);
    const own = start.length < length ? undefined : events.get(start.slice(0, length));
    (own ?? others[placeOf(event, start.length < length, first, last)]).push(event);
  }
  const named = parts.map((part) => ({ ...part, events: events.get(part.key) ?? [] }));
  return { named, ...others };
}

type Place = 'unnamed' | 'earlier' | 'later';

/** Where an event is that begins in no stretch with a name: one too vague for a name is where it may be. */
function placeOf({ date }: TimelineEvent, vague: boolean, first: string, last: string): Place {
  if (date.earliest > last) return 'later';
  return date.latest < first || (!vague && date.earliest < first) ? 'earlier' : 'unnamed';
}

/** The window, and whole years beyond it as far as events begin outside it. */
function over(window: Days, { earlier, later }: Pick<StripPlan, 'earlier' | 'later'>): Days {
  const outside = [...earlier, ...later];
  if (outside.length === 0) return window;
  const all = windowOver(outside);
  const [first, last] = endsOf({
    first: Math.min(window.first, all.first),
    last: Math.max(window.last, all.last),
  });
  return whole(first, last, 4);
}

/** The first and the last day of the window. */
export function endsOf({ first, last }: Days): readonly [string, string] {
  return [dayAt(first), dayAt(last)];
}
