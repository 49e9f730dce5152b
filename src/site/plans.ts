import { known } from '../article/known.ts';
import type { Archive, DateSpan, Entry, TimelineEvent } from '../model.ts';
import { rememberingOf } from '../text/remembering.ts';
import { paths } from './links.ts';
import { type PeriodPlan, planPeriods } from './periods.ts';
import type { Site } from './views.ts';
import { eventWeight } from './weights.ts';

/** Articles on one page. */
export const ARTICLES_PER_PAGE = 100;

/** Events on one page. */
const EVENTS_PER_PAGE = 300;

/** Years on one page of the timeline's overview. */
const YEARS_PER_PAGE = 500;

/** Bytes of HTML, as src/site/weights.ts reckons them: keeps a page well under 500 kB. */
const PAGE_WEIGHT = 380_000;

/** The pages of articles by time. `byDate`: in the order in which lists show them. */
export function articlePages(byDate: readonly Entry[]): PeriodPlan<Entry> {
  return planPeriods(byDate, {
    root: paths.articles,
    years: '/years/',
    undated: paths.undated,
    // Page 2 would stand where an article with the id `2` does.
    rows: Number.POSITIVE_INFINITY,
    count: ARTICLES_PER_PAGE,
    weight: PAGE_WEIGHT,
    dateOf: published,
    weigh: () => 1000,
  });
}

/** The pages of the timeline, and where each event stands; worked out once for an archive. */
export const timelineOf: (archive: Archive) => PeriodPlan<TimelineEvent> = rememberingOf(
  (archive: Archive) => {
    const entries = entriesById(archive);
    return planPeriods(archive.events, {
      root: paths.timeline,
      years: '/timeline/',
      undated: null,
      rows: YEARS_PER_PAGE,
      count: EVENTS_PER_PAGE,
      weight: PAGE_WEIGHT,
      dateOf: (event) => event.date,
      weigh: (event) => eventWeight(event, entries),
    });
  },
);

export function entriesById({ entries }: Archive): Site['entries'] {
  return new Map(entries.map((entry) => [entry.article.id, entry]));
}

/** When the article was published; null if nobody knows. */
export function published({ article }: Pick<Entry, 'article'>): DateSpan | null {
  return known(article.fields.published);
}
