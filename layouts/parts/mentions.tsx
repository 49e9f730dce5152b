import { passages } from '../../src/article/text.ts';
import type { BlockId, DatedMention, DateSpan, Entry, TimelineEvent } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import { at } from '../../src/site/periods.ts';
import type { Citation, Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { compare, interval, parseEdtf } from '../../src/text/dates.ts';
import { shorten } from '../../src/text/notices.ts';
import { tongue } from './language.ts';
import { When } from './when.tsx';

interface MentionsProps {
  readonly site: Site;
  readonly entry: Entry;
}

/** Characters shown of the dated words, and of the event that they date. */
const WORDS_LENGTH = 120;
const EVENT_LENGTH = 110;

/** The dates that the text mentions and a calendar can show, from the first to the last: their words, where they stand,
 * and the event that they date. */
export function Mentions({ site, entry }: MentionsProps) {
  const dates = byDate(entry.mentions);
  if (dates.length === 0) return null;
  const words = wordsOf(site.archive).article.mentions;
  const eventOf = eventFinder(entry, site.citations.get(entry.article.id) ?? []);
  return (
    <section class="mentions" aria-labelledby="dates" data-pagefind-ignore="all">
      <h2 id="dates">{words.title}</h2>
      <details>
        <summary class="mentions-count">{words.count(dates.length)}</summary>
        <ol>
          {dates.map(({ date, mentions }) => (
            <li key={date.edtf}>
              <p class="mention-date">
                <When date={date} archive={site.archive} />
              </p>
              <ul>
                {mentions.map((mention) => (
                  <li key={mention.span.start}>
                    <a href={`#${mention.block}`} {...tongue(entry.article)}>
                      “{shorten(mention.words, WORDS_LENGTH)}”
                    </a>
                    <EventLink site={site} event={eventOf(mention, date)} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

interface EventLinkProps {
  readonly site: Site;
  readonly event: TimelineEvent | undefined;
}

function EventLink({ site, event }: EventLinkProps) {
  const path = event === undefined ? undefined : site.timeline.placed.get(event);
  if (event === undefined || path === undefined) return null;
  const article = site.entries.get(event.reports[0].article)?.article;
  return (
    <>
      {' '}
      <a class="to-timeline" href={href(site.options, path, event.id)}>
        {wordsOf(site.archive).article.mentions.event[event.kind]}
        <span {...(article === undefined ? {} : tongue(article))}>
          {shorten(event.headline, EVENT_LENGTH)}
        </span>
      </a>
    </>
  );
}

function byDate(mentions: readonly DatedMention[]) {
  const found = new Map<string, { readonly date: DateSpan; readonly mentions: DatedMention[] }>();
  for (const mention of mentions) {
    const date = dateOf(mention);
    if (date !== null) at(found, date.edtf, () => ({ date, mentions: [] })).mentions.push(mention);
  }
  return [...found.values()].sort(
    (a, b) => compare(a.date.earliest, b.date.earliest) || compare(a.date.latest, b.date.latest),
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

/**
 * Gives the event that quotes a mention's very words; else, where a quotation cannot be found in its passage, the one that
 * has the passage for the same days.
 */
function eventFinder({ article }: Entry, citations: readonly Citation[]) {
  const texts = new Map(passages(article).map(({ id, text }) => [id, text]));
  const byPlace = new Map<string, TimelineEvent>();
  const byDays = new Map<string, TimelineEvent>();
  for (const { report, event } of citations) {
    const start = texts.get(report.block)?.indexOf(report.quote) ?? -1;
    const marks = start < 0 ? [] : report.marks;
    for (const mark of marks) byPlace.set(`${report.block} ${start + mark.start}`, event);
    byDays.set(days(report.block, report.date), event);
  }
  return ({ block, at: place }: DatedMention, date: DateSpan) =>
    byPlace.get(`${block} ${place.start}`) ?? byDays.get(days(block, date));
}

function days(block: BlockId, { earliest, latest }: DateSpan): string {
  return `${block} ${earliest} ${latest}`;
}
