import { passages } from '../../src/article/text.ts';
import type { Article, BlockId, DatedMention, DateSpan } from '../../src/model.ts';
import type { CitedPassage, NamedEvent } from '../../src/site/article-view.ts';
import { href } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { compare, interval, parseEdtf } from '../../src/text/dates.ts';
import { at } from '../../src/text/maps.ts';
import { shorten } from '../../src/text/notices.ts';
import { ownTongue, tongueAmong } from './language.ts';
import { When } from './when.tsx';

interface MentionsProps {
  readonly site: Shell;
  readonly article: Article;
  readonly mentions: readonly DatedMention[];
  readonly cited: readonly CitedPassage[];
}

/** Characters shown of the dated words. */
const WORDS_LENGTH = 120;

/** The dates that the text mentions and a calendar can show, from the first to the last: their words, where they stand,
 * and the event that they date. */
export function Mentions({ site, article, mentions, cited }: MentionsProps) {
  const dates = byDate(mentions);
  if (dates.length === 0) return null;
  const words = wordsOf(site.archive).article.mentions;
  const eventOf = eventFinder(article, cited);
  return (
    <section class="mentions" aria-labelledby="dates">
      <h2 id="dates">{words.title}</h2>
      <details>
        <summary>{words.count(dates.length)}</summary>
        <ol>
          {dates.map(({ date, mentions: own }) => (
            <li key={date.edtf}>
              <p>
                <When date={date} archive={site.archive} />
              </p>
              <ul>
                {own.map((mention) => (
                  <li key={mention.span.start}>
                    <a href={`#${mention.block}`} {...tongueAmong(article, site.archive)}>
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
  readonly site: Shell;
  readonly event: NamedEvent | undefined;
}

function EventLink({ site, event }: EventLinkProps) {
  if (event === undefined) return null;
  return (
    <>
      {' '}
      <a class="to-timeline" href={href(site.options, event.path, event.id)}>
        {wordsOf(site.archive).article.mentions.event[event.kind]}
        {event.headline !== null && (
          <>
            : <span {...ownTongue(event.language, site.archive)}>{event.headline}</span>
          </>
        )}
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
function eventFinder(article: Article, cited: readonly CitedPassage[]) {
  const texts = new Map(passages(article).map(({ id, text }) => [id, text]));
  const byPlace = new Map<string, NamedEvent>();
  const byDays = new Map<string, NamedEvent>();
  for (const { block, quote, marks, date, event } of cited) {
    const start = texts.get(block)?.indexOf(quote) ?? -1;
    for (const mark of start < 0 ? [] : marks) byPlace.set(`${block} ${start + mark.start}`, event);
    byDays.set(days(block, date), event);
  }
  return ({ block, at: place }: DatedMention, date: DateSpan) =>
    byPlace.get(`${block} ${place.start}`) ?? byDays.get(days(block, date));
}

function days(block: BlockId, { earliest, latest }: DateSpan): string {
  return `${block} ${earliest} ${latest}`;
}
