import { known } from '../../article/known.ts';
import type { Report, TimelineEvent } from '../../model.ts';
import { inWords } from '../../text/date-words.ts';
import { cited } from '../cited.ts';
import { absolute, articlePath } from '../links.ts';
import { nameOf, type Site } from '../views.ts';

/** What a calendar is made of: what the archive has, and where an event stands. */
export interface CalendarSource extends Pick<Site, 'archive' | 'options' | 'entries'> {
  readonly placed: Site['timeline']['placed'];
}

/** What an event is called and what it is known from, by the names of the format's properties. */
export function wordsOf(
  event: TimelineEvent,
  source: CalendarSource,
): Readonly<Record<string, string>> {
  return { summary: summary(event), description: description(event, source) };
}

const PREFIXES = { published: '', reported: '', planned: 'Planned: ', disputed: 'Disputed: ' };

function summary({ kind, headline, date }: TimelineEvent): string {
  const exact = date.earliest === date.latest;
  return `${PREFIXES[kind]}${headline}${exact ? '' : ` (${inWords(date, 'en')})`}`;
}

function description(event: TimelineEvent, source: CalendarSource): string {
  const { quoted } = cited(event);
  const rest = event.reports.length - quoted.length;
  return [
    ...(event.sources === 1 ? [] : [`${event.sources} independent sources`]),
    ...quoted.map((report) => passage(event, report, source)),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ].join('\n\n');
}

/**
 * The quotation, unless it is the summary, its date where the event has another, and where it stands: a path on a host that
 * nobody has named leads nowhere from a calendar.
 */
function passage(
  event: TimelineEvent,
  report: Report,
  { entries, options }: CalendarSource,
): string {
  const link = absolute(options, articlePath(report.article), report.block);
  const article = entries.get(report.article)?.article;
  const outlet = article === undefined ? null : known(article.fields.outlet);
  const title = article === undefined ? report.article : nameOf(article);
  const other = report.date.edtf === event.date.edtf ? '' : `, ${inWords(report.date, 'en')}`;
  const whence = outlet === null ? title : `${outlet}, ${title}`;
  const quoted = report.quote === event.headline ? '' : `“${report.quote}”\n`;
  return `${quoted}${whence}${other}${link === null ? '' : `\n${link}`}`;
}
