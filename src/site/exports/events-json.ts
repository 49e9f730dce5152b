import type { Archive, Report, TimelineEvent } from '../../model.ts';
import { articlePath, href } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import type { SiteFile } from '../write.ts';
import { jsonLines } from './json.ts';
import { eventLinks } from './places.ts';

/**
 * Rises when a key of an event's record changes its meaning or goes. 2: `kind` no longer says `mentioned`, an event has
 * several passages of one article, and each passage its own date and standing.
 */
const SCHEMA = 2;

/**
 * The timeline, newest first: an array, one event to a line. Dates are EDTF. Each report quotes its article word for word
 * and links to the passage; `marks` are the dated words, as offsets (UTF-16) into the quote. Links are paths on the host.
 */
export function* eventsJson(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  const link = eventLinks(archive, options);
  const entry = (event: TimelineEvent) => ({
    schema: SCHEMA,
    id: event.id,
    kind: event.kind,
    date: event.date.edtf,
    earliest: event.date.earliest,
    latest: event.date.latest,
    differing: event.differing.map(({ edtf }) => edtf),
    headline: event.headline,
    sources: event.sources,
    link: link(event),
    reports: event.reports.map((report) => reportRecord(report, options)),
  });
  yield { path: 'data/events.json', content: jsonLines(archive.events, entry) };
}

function reportRecord(report: Report, options: SiteOptions): object {
  const { article, block, quote, marks, date, standing } = report;
  return {
    article,
    link: href(options, articlePath(article), block),
    date: date.edtf,
    standing,
    quote,
    marks: marks.map(({ start, end }) => ({ start, end })),
  };
}
