import type { Archive, Article, DateSpan, IsoDay } from '../../model.ts';
import { compare, newestFirst, startOfDay } from '../../text/dates.ts';
import { published } from '../plans.ts';

/** Entries of a feed. */
const LIMIT = 50;

/** Stands where a format demands an instant and none is known. It is no date: it means "unknown". */
const UNKNOWN_INSTANT = '1970-01-01T00:00:00Z';

/** The archive's newest articles, at most 50; undated ones last, then by id. */
export function newest(archive: Archive): readonly Article[] {
  return [...archive.entries]
    .sort((a, b) => newestFirst(published(a), published(b)) || compare(a.article.id, b.article.id))
    .slice(0, LIMIT)
    .map((entry) => entry.article);
}

/** When the article was published, unless that is unknown or an estimate: a program would take it for a fact. */
function dateOf({ fields: { published } }: Article): DateSpan | null {
  return published.basis === 'unknown' || published.basis === 'estimated' ? null : published.value;
}

/** When the article was published, RFC 3339; null unless the day is known. Of the time of day nothing is known. */
export function publishedInstant(article: Article, timeZone: string): string | null {
  const date = dateOf(article);
  return date === null || date.earliest !== date.latest
    ? null
    : startOfDay(date.earliest, timeZone);
}

/** What Atom demands as an entry's `updated`: the first day on which it may have been published, else "unknown". */
export function updatedInstant(article: Article, timeZone: string): string {
  return instant(dateOf(article)?.earliest ?? null, timeZone);
}

/**
 * What Atom demands as the feed's `updated`: the day that archive.yml states, else the newest day from which an
 * article is known to date, else "unknown". Never the clock, never a file's time.
 */
export function archiveInstant(archive: Archive): string {
  const { updated, timeZone } = archive.settings;
  return instant(updated ?? newestDay(archive), timeZone);
}

function newestDay(archive: Archive): IsoDay | null {
  let newestYet: IsoDay | null = null;
  for (const { article } of archive.entries) {
    const day = dateOf(article)?.earliest ?? null;
    if (day !== null && (newestYet === null || day > newestYet)) newestYet = day;
  }
  return newestYet;
}

function instant(day: IsoDay | null, timeZone: string): string {
  return day === null ? UNKNOWN_INSTANT : startOfDay(day, timeZone);
}
