import type { DateSpan, Entry, IsoDay, TimelineEvent } from '../model.ts';
import { compare, interval } from '../text/dates.ts';
import { sha256 } from '../text/ids.ts';
import { type Comparison, comparison } from './comparison.ts';
import { joinDiffering } from './differ.ts';
import { type Group, groupsOf } from './group.ts';
import { grouped } from './grouped.ts';
import { headlineOf } from './headline.ts';
import { joinImprecise } from './imprecise.ts';
import { kindOf } from './kind.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { Likeness } from './likeness.ts';
import { byDate } from './order.ts';
import { type Told, toldBy } from './prepare.ts';
import { publishedEvent } from './published.ts';
import { bySeniority } from './seniority.ts';
import { sourceCounter } from './sources.ts';
import { type Statement, speaksForItself, statementsOf } from './statements.ts';
import { atOnce, type Steps } from './steps.ts';
import { tellingsOf } from './tellings.ts';

/**
 * What the entries date, newest first: each dated article's appearance, and the happenings that dated passages report. The
 * order of the entries makes no difference. `toldOf`: what `toldBy` gives, where it is known.
 */
export function timeline(
  entries: readonly Entry[],
  toldOf: (entry: Entry) => Told = toldBy,
): readonly TimelineEvent[] {
  return atOnce(timelineSteps(entries, toldOf));
}

/** {@link timeline} in steps of some milliseconds each. */
export function* timelineSteps(
  entries: readonly Entry[],
  toldOf: (entry: Entry) => Told,
): Steps<readonly TimelineEvent[]> {
  const inOrder = entries.toSorted((a, b) => compare(a.article.id, b.article.id));
  const words = lexicon();
  const published: TimelineEvent[] = [];
  const statements: Statement[] = [];
  for (const entry of inOrder) {
    const told = toldOf(entry);
    const event = publishedEvent(entry.article, told.opening);
    if (event !== null) published.push(event);
    for (const one of statementsOf(entry.article, told, words)) statements.push(one);
    yield;
  }
  return [...published, ...(yield* happenings(statements, words))].sort(byDate);
}

function* happenings(
  statements: readonly Statement[],
  words: Lexicon,
): Steps<readonly TimelineEvent[]> {
  const tellings = tellingsOf(statements, words);
  const compared = comparison(new Likeness(tellings));
  const countSources = sourceCounter();
  const precise = yield* groupsOf(statements, tellings, compared);
  const joined = yield* joinImprecise(precise, compared);
  const events: TimelineEvent[] = [];
  for (const group of yield* joinDiffering(joined, compared)) {
    events.push(happening(group, compared, countSources));
    yield;
  }
  return events;
}

function happening(
  { statements }: Group,
  compared: Comparison,
  countSources: (statements: Group['statements']) => number,
): TimelineEvent {
  const [first, ...rest] = sorted(statements, bySeniority);
  return {
    id: eventId(first),
    kind: kindOf(statements),
    ...datesOf([first.report.date, ...rest.map(({ report }) => report.date)]),
    headline: headlineOf(statements, compared),
    sources: countSources([first, ...rest]),
    reports: [first.report, ...rest.map(({ report }) => report)],
  };
}

function sorted<T>([first, ...rest]: readonly [T, ...T[]], order: (a: T, b: T) => number) {
  const [least = first, ...others] = [first, ...rest].sort(order);
  return [least, ...others] as const;
}

/** The days that all allow; where there are none, from the first to the last that one allows, and what each says. */
function datesOf(
  dates: readonly [DateSpan, ...DateSpan[]],
): Pick<TimelineEvent, 'date' | 'differing'> {
  const [first, ...rest] = dates;
  const least = (days: readonly IsoDay[], day: IsoDay) =>
    days.reduce((a, b) => (a < b ? a : b), day);
  const most = (days: readonly IsoDay[], day: IsoDay) =>
    days.reduce((a, b) => (a > b ? a : b), day);
  const earliest = rest.map((date) => date.earliest);
  const latest = rest.map((date) => date.latest);
  const [from, to] = [most(earliest, first.earliest), least(latest, first.latest)];
  if (from <= to) {
    const written = dates.find((date) => date.earliest === from && date.latest === to);
    return { date: written ?? interval(from, to), differing: [] };
  }
  const each = [...grouped(dates, ({ edtf }) => edtf).values()].map(([date]) => date);
  return {
    date: interval(least(earliest, first.earliest), most(latest, first.latest)),
    differing: each.sort((a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest)),
  };
}

/**
 * Of the oldest report's date and sentence: it stays when newer articles join, and when any are renamed. It changes when
 * an older one joins, and when the oldest's date or words are corrected. A sentence that says too
 * little to stand alone takes its article along. 64 bits of the digest: a million events share one by chance once in
 * forty million archives.
 */
function eventId(statement: Statement): string {
  const { date, quote, article } = statement.report;
  const said = speaksForItself(statement) ? [date.edtf, quote] : [date.edtf, quote, article];
  return `e-${date.edtf.replace('/', '_')}-${sha256(said.join(' ')).slice(0, 16)}`;
}
