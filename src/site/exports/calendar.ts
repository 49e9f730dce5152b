import ICAL from 'ical.js';
import type { Archive, Report, TimelineEvent } from '../../model.ts';
import { inWords } from '../../text/dates.ts';
import { cited } from '../cited.ts';
import { absolute, articlePath, calendarPath, href, outputFile, paths } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import { dayAt, numberAt } from '../strip/days.ts';
import { entriesById, known, nameOf, type Site, timelinePages } from '../views.ts';
import type { SiteFile } from '../write.ts';
import { URL_NAMESPACE, uuid } from './names.ts';

/** The last day after which a day can be written. */
const LAST_DAY = '9999-12-31';

/** What a calendar is made of: what the archive has, and where an event stands. */
interface Source extends Pick<Site, 'archive' | 'options' | 'entries'> {
  readonly placed: Site['timeline']['placed'];
}

/**
 * What the articles date as iCalendar (RFC 5545), newest first: all-day events, over all the days between which an
 * uncertain one lies. The articles' own appearance is not among them. A timeline too long for one page has a calendar for
 * each of its years besides: few programs take one of a hundred thousand events. Without events there is no file, as the
 * format knows no empty calendar.
 */
export function* calendars(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  const entries = entriesById(archive);
  const { pages, years, placed } = timelinePages(archive.events, entries);
  const source = { archive, options, entries, placed };
  const { title } = archive.settings;
  yield* calendarFile(outputFile(paths.calendar), title, archive.events, source);
  if (pages[0]?.kind !== 'overview') return;
  for (const { scope, items } of years) {
    if (scope.of !== 'year') continue;
    const path = outputFile(calendarPath(scope.year));
    yield* calendarFile(path, `${title}: ${scope.year}`, items, source);
  }
}

/** True of an event that a calendar shows. */
export function onCalendar({ kind }: Pick<TimelineEvent, 'kind'>): boolean {
  return kind !== 'published';
}

function* calendarFile(
  path: string,
  name: string,
  events: readonly TimelineEvent[],
  source: Source,
): Generator<SiteFile> {
  const shown = events.filter(onCalendar);
  if (shown.length > 0) yield { path, content: calendar(name, shown, source) };
}

function* calendar(
  name: string,
  events: readonly TimelineEvent[],
  source: Source,
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
 * The event as jCal. Its id names it for ever. Its stamp, which the format demands, is the day on which the archive was
 * revised, else its own: no clock is read.
 */
function component(event: TimelineEvent, source: Source): [string, Property[], []] {
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
  if (date.latest < LAST_DAY) {
    properties.push(['dtend', {}, 'date', dayAt(numberAt(date.latest) + 1)]);
  }
  properties.push(
    text('summary', summary(event)),
    text('description', description(event, source)),
    text('categories', kind),
    text('status', kind === 'reported' ? 'CONFIRMED' : 'TENTATIVE'),
    // It keeps nobody busy.
    text('transp', 'TRANSPARENT'),
  );
  if (url !== null) properties.push(['url', {}, 'uri', url]);
  return ['vevent', properties, []];
}

const PREFIXES = { published: '', reported: '', planned: 'Planned: ', disputed: 'Disputed: ' };

function summary({ kind, headline, date }: TimelineEvent): string {
  const exact = date.earliest === date.latest;
  return `${PREFIXES[kind]}${headline}${exact ? '' : ` (${inWords(date, 'en')})`}`;
}

function description(event: TimelineEvent, source: Source): string {
  const { quoted } = cited(event);
  const rest = event.reports.length - quoted.length;
  const sources = event.sources === 1 ? '1 source' : `${event.sources} independent sources`;
  return [
    sources,
    ...quoted.map((report) => passage(event, report, source)),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ].join('\n\n');
}

/** The quotation, its date where the event has another, and where it stands. */
function passage(event: TimelineEvent, report: Report, { entries, options }: Source): string {
  const path = articlePath(report.article);
  const link = absolute(options, path, report.block) ?? href(options, path, report.block);
  const article = entries.get(report.article)?.article;
  const outlet = article === undefined ? null : known(article.fields.outlet);
  const title = article === undefined ? report.article : nameOf(article);
  const other = report.date.edtf === event.date.edtf ? '' : `, ${inWords(report.date, 'en')}`;
  const whence = outlet === null ? title : `${outlet}, ${title}`;
  return `“${report.quote}”\n${whence}${other}\n${link}`;
}
