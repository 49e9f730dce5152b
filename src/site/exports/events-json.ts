import type { Archive, DateSpan, Report, TimelineEvent } from '../../model.ts';
import type { SiteOptions } from '../options.ts';
import type { SiteFile } from '../write.ts';
import { daysOf } from './facts.ts';
import { jsonLines } from './json.ts';
import { eventPages, isHappening } from './places.ts';

/**
 * Rises when a key of an event's record changes its meaning or goes. 2: `kind` no longer says `mentioned`, an event has
 * several passages of one article, and each passage its own date and standing. 3: nothing is said twice, and `kind` no
 * longer says `published`: `articles.json` does.
 */
const SCHEMA = 3;

/**
 * What the articles date, newest first: an array, one event to a line. Dates are EDTF, `earliest` and `latest` the first
 * and the last day of one that is no day. The event's address is `page` (a path on the host), `#` and its `id`. Each report
 * quotes its article word for word; the passage's address is the article's page, `#` and `block`; `marks` are the dated
 * words, as offsets (UTF-16) into the quote. What is left out: `differing` where no dates differ; `sources` of 1; of a
 * report, `date` and `standing` that are the event's, a `quote` that is its headline, `marks` where there are none.
 */
export function* eventsJson(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  const page = eventPages(archive, options);
  const entry = (event: TimelineEvent) => ({
    schema: SCHEMA,
    id: event.id,
    kind: event.kind,
    ...dated(event.date),
    ...(event.differing.length > 0 ? { differing: event.differing.map(({ edtf }) => edtf) } : {}),
    headline: event.headline,
    ...(event.sources === 1 ? {} : { sources: event.sources }),
    page: page(event),
    reports: event.reports.map((report) => reportRecord(report, event)),
  });
  yield { path: 'data/events.json', content: jsonLines(archive.events.filter(isHappening), entry) };
}

function dated(date: DateSpan): object {
  return { date: date.edtf, ...daysOf(date) };
}

function reportRecord(
  { article, block, quote, marks, date, standing }: Report,
  { kind, date: { edtf }, headline }: TimelineEvent,
): object {
  return {
    article,
    block,
    ...(date.edtf === edtf ? {} : { date: date.edtf }),
    ...(kind === standing ? {} : { standing }),
    ...(quote === headline ? {} : { quote }),
    ...(marks.length === 0 ? {} : { marks: marks.map(({ start, end }) => [start, end]) }),
  };
}
