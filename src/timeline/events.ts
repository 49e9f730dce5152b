import type { DateSpan, Entry, Report, TimelineEvent } from '../model.ts';
import { sha256 } from '../text/ids.ts';
import { byDate } from './order.ts';
import { publishedEvent } from './published.ts';
import { reportedIn } from './reported.ts';

/**
 * What the entries date, newest first: each dated article's appearance, and what its explicitly dated sentences report. One
 * sentence with one date is one event, with a report from every article that has it word for word (wire
 * copy); the same day in other words is another event. Ids depend on nothing but the event itself.
 */
export function timeline(entries: readonly Entry[]): readonly TimelineEvent[] {
  const published = entries
    .map(({ article }) => publishedEvent(article))
    .filter((event) => event !== null);
  return [...published, ...mentionedEvents(entries)].sort(byDate);
}

function mentionedEvents(entries: readonly Entry[]): readonly TimelineEvent[] {
  const groups = new Map<string, { date: DateSpan; reports: [Report, ...Report[]] }>();
  for (const { date, report } of entries.flatMap(reportedIn)) {
    const id = eventId(date, report.quote);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { date, reports: [report] });
    else group.reports.push(report);
  }
  return [...groups].map(([id, { date, reports }]) => ({
    id,
    kind: 'reported',
    date,
    differing: [],
    sources: 1,
    headline: reports[0].quote,
    reports,
  }));
}

/**
 * Of the date and the sentence, so that adding, removing or renaming an article moves no other event's address. 64
 * bits of the digest: a million events share one by chance once in forty million archives.
 */
function eventId(date: DateSpan, sentence: string): string {
  const digest = sha256(`${date.edtf} ${sentence}`).slice(0, 16);
  return `e-${date.edtf.replace('/', '_')}-${digest}`;
}
