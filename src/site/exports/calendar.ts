import ICAL from 'ical.js';
import type { Archive, TimelineEvent } from '../../model.ts';
import { absolute, calendarPath, outputFile, paths } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import { entriesById, timelineOf } from '../plans.ts';
import { listKeys } from '../rendering/list-keys.ts';
import { dayAt, numberAt } from '../strip/days.ts';
import type { Site } from '../views.ts';
import type { SiteFile } from '../write.ts';
import { type CalendarSource, wordsOf } from './calendar-words.ts';
import { URL_NAMESPACE, uuid } from './names.ts';
import { isHappening } from './places.ts';

/** The last day after which a day can be written. */
const LAST_DAY = '9999-12-31';

/** Events in the calendar of a long timeline, as many as fit one of its pages. */
export const MOST_TOLD = 300;

/**
 * What the articles date as iCalendar (RFC 5545), newest first: all-day events, over all the days between which an
 * uncertain one lies. The articles' own appearance is not among them. Few programs take a hundred thousand events: of a
 * timeline too long for one page each year has a calendar of its own, the old site's where its events are as they were, and
 * that of the whole has what most sources tell of. Without events there is no file, as the format knows no empty calendar.
 */
export function* calendars(
  archive: Archive,
  options: SiteOptions,
  site: Site,
): Generator<SiteFile> {
  const entries = entriesById(archive);
  const { pages, years, placed } = timelineOf(archive);
  const source = { archive, options, entries, placed };
  const { title } = archive.settings;
  const events = isCut(archive) ? mostTold(archive.events) : archive.events;
  yield* calendarFile({ path: outputFile(paths.calendar), name: title }, events, source);
  if (pages[0]?.kind !== 'overview') return;
  for (const { scope, items } of years) {
    if (scope.of !== 'year') continue;
    const path = outputFile(calendarPath(scope.year));
    const shown = () => listKeys(site).events(items);
    const named = { path, name: `${title}: ${scope.year}`, shown };
    yield* calendarFile(named, items, source);
  }
}

/** Whether the calendar of the whole leaves events to those of the years. */
export function isCut(archive: Archive): boolean {
  const isLong = timelineOf(archive).pages[0]?.kind === 'overview';
  return isLong && archive.events.filter(isHappening).length > MOST_TOLD;
}

/** Those that most sources tell of, of the rest the newest; in the same order. */
function mostTold(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const happenings = events.filter(isHappening);
  const first = happenings.toSorted((a, b) => b.sources - a.sources).slice(0, MOST_TOLD);
  const chosen = new Set(first);
  return happenings.filter((event) => chosen.has(event));
}

function* calendarFile(
  { name, ...file }: Pick<SiteFile, 'path' | 'shown'> & { readonly name: string },
  events: readonly TimelineEvent[],
  source: CalendarSource,
): Generator<SiteFile> {
  const happenings = events.filter(isHappening);
  if (happenings.length > 0) yield { ...file, content: calendar(name, happenings, source) };
}

function* calendar(
  name: string,
  events: readonly TimelineEvent[],
  source: CalendarSource,
): Generator<string> {
  const { version, settings } = source.archive;
  const frame = ICAL.stringify([
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', `-//Backfile//Backfile ${version}//EN`),
      text('calscale', 'GREGORIAN'),
      text('method', 'PUBLISH'),
      text('name', name),
      // What programs read that do not know RFC 7986.
      text('x-wr-calname', name),
      ...(settings.description === '' ? [] : [text('description', settings.description)]),
    ],
    [],
  ]);
  const end = frame.lastIndexOf('END:');
  yield frame.slice(0, end);
  for (const event of events) yield ICAL.stringify(component(event, source));
  yield frame.slice(end);
}

/** A property as jCal (RFC 7265). */
type Property = [name: string, parameters: object, type: string, value: string];

function text(name: string, value: string): Property {
  return [name, {}, 'text', plain(value)];
}

/** Lines stay; of the other characters that the format does not know each becomes a space. */
function plain(value: string): string {
  return value.replace(/(?![\n\t])\p{Cc}/gu, ' ');
}

/**
 * The event as jCal, in the whole and in its year's calendar the same. Its id names it for ever. Its stamp, which the format demands, is the day on which the archive was
 * revised, else its own: no clock is read.
 */
function component(event: TimelineEvent, source: CalendarSource): [string, Property[], []] {
  const { kind, date } = event;
  const { updated } = source.archive.settings;
  const path = source.placed.get(event);
  const url = path === undefined ? null : absolute(source.options, path, event.id);
  const properties: Property[] = [
    text('uid', uuid(URL_NAMESPACE, `backfile:event:${event.id}`)),
    ['dtstamp', {}, 'date-time', `${updated ?? date.earliest}T00:00:00Z`],
    ['dtstart', {}, 'date', date.earliest],
  ];
  // The day after the last one. An event without an end has one day.
  if (date.earliest !== date.latest && date.latest < LAST_DAY) {
    properties.push(['dtend', {}, 'date', dayAt(numberAt(date.latest) + 1)]);
  }
  properties.push(
    ...Object.entries(wordsOf(event, source)).map(([name, value]) => text(name, value)),
    ...(kind === 'reported' ? [] : [text('categories', kind), text('status', 'TENTATIVE')]),
    // It keeps nobody busy.
    text('transp', 'TRANSPARENT'),
  );
  if (url !== null) properties.push(['url', {}, 'uri', url]);
  return ['vevent', properties, []];
}
