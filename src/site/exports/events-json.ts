import type { Archive, Report, TimelineEvent } from '../../model.ts';
import { articlePath, href } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import type { SiteFile } from '../write.ts';
import { jsonLines } from './json.ts';

/** Rises when a key of an event's record changes its meaning or goes. */
const SCHEMA = 1;

/**
 * The timeline, newest first: an array, one event to a line. Each report quotes its article word for word and links
 * to the passage; `marks` are the dated words, as offsets (UTF-16) into the quote.
 */
export function* eventsJson(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  const entry = (event: TimelineEvent) => record(event, options);
  yield { path: 'data/events.json', content: jsonLines(archive.events, entry) };
}

function record(
  { id, kind, date, headline, reports }: TimelineEvent,
  options: SiteOptions,
): object {
  return {
    schema: SCHEMA,
    id,
    kind,
    date: date.edtf,
    earliest: date.earliest,
    latest: date.latest,
    headline,
    reports: reports.map((report) => reportRecord(report, options)),
  };
}

function reportRecord({ article, block, quote, marks }: Report, options: SiteOptions): object {
  const link = href(options, articlePath(article), block);
  return { article, link, quote, marks: marks.map(({ start, end }) => ({ start, end })) };
}
