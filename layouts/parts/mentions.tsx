import type { DatedMention, DateSpan, Entry, SitePath, TimelineEvent } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import type { Citation, Site } from '../../src/site/views.ts';
import { interval, parseEdtf } from '../../src/text/dates.ts';
import { shorten } from '../../src/text/notices.ts';
import { grouped, tongue } from './language.ts';
import { When } from './when.tsx';

interface MentionsProps {
  readonly site: Site;
  readonly entry: Entry;
}

/** The dates that the text mentions and a calendar can show, in the text's order, each with its paragraph and event. */
export function Mentions({ site, entry: { article, mentions } }: MentionsProps) {
  const rows = mentions.flatMap((mention) => {
    const date = dateOf(mention);
    return date === null ? [] : [{ mention, date }];
  });
  if (rows.length === 0) return null;
  const events = eventsByDay(site.citations.get(article.id) ?? []);
  return (
    <section class="mentions" aria-labelledby="dates" data-pagefind-ignore="all">
      <h2 id="dates">Dates in this article</h2>
      <details>
        <summary class="mentions-count">
          {rows.length === 1 ? 'One date' : `${grouped(rows.length)} dates`}
        </summary>
        <ol>
          {rows.map(({ mention, date }) => (
            <li key={mention.span.start}>
              <a href={`#${mention.block}`} {...tongue(article)}>
                “{shorten(mention.words, 120)}”
              </a>{' '}
              <When date={date} archive={site.archive} />
              <EventLink site={site} event={events.get(key(mention.block, date))} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function EventLink({
  site,
  event,
}: {
  readonly site: Site;
  readonly event: TimelineEvent | undefined;
}) {
  const path: SitePath | undefined =
    event === undefined ? undefined : site.timeline.placed.get(event);
  return event === undefined || path === undefined ? null : (
    <>
      {' '}
      <a class="to-timeline" href={href(site.options, path, event.id)}>
        in the timeline
      </a>
    </>
  );
}

/** As exactly as the mention's own value says; null where it cannot be placed on a calendar. */
function dateOf({ value, earliest, latest }: DatedMention): DateSpan | null {
  if (earliest === null || latest === null) return null;
  const exact = parseEdtf(value);
  return exact?.earliest === earliest && exact.latest === latest
    ? exact
    : interval(earliest, latest);
}

function eventsByDay(citations: readonly Citation[]): ReadonlyMap<string, TimelineEvent> {
  return new Map(citations.map(({ block, event }) => [key(block, event.date), event]));
}

function key(block: string, { earliest, latest }: DateSpan): string {
  return `${block} ${earliest} ${latest}`;
}
