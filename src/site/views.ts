import { known } from '../article/known.ts';
import type {
  Archive,
  Article,
  ArticleId,
  Entry,
  Report,
  SitePath,
  TimelineEvent,
} from '../model.ts';
import { compare, newestFirst } from '../text/dates.ts';
import { at } from '../text/maps.ts';
import { type Beside, besideOf } from './beside.ts';
import type { SiteOptions } from './options.ts';
import { type Group, outletsOf, placesOf } from './outlets.ts';
import type { PeriodPlan } from './periods.ts';
import { articlePages, entriesById, published, timelineOf } from './plans.ts';

/** What all pages share, whichever articles there are. */
export interface Shell {
  readonly archive: Pick<Archive, 'settings' | 'version'>;
  readonly options: SiteOptions;
}

/** Without what other pages do not show. */
export function shellOf({ archive: { settings, version }, options }: Site): Shell {
  return { archive: { settings, version }, options };
}

/** What the pages of the whole archive share, worked out once. */
export interface Site extends Shell {
  readonly archive: Archive;
  readonly entries: ReadonlyMap<ArticleId, Entry>;
  /** Newest first, undated last, then by id. */
  readonly byDate: readonly Entry[];
  /** How many of `byDate`, from its start, have a date. */
  readonly dated: number;
  readonly outlets: readonly Group[];
  readonly places: readonly Group[];
  /** By the outlet's name. */
  readonly outletNamed: ReadonlyMap<string, Group>;
  /** Of the entries whose place is known. */
  readonly placeOf: ReadonlyMap<Entry, Group>;
  /** The index of each entry among its outlet's. */
  readonly placeAtOutlet: ReadonlyMap<Entry, number>;
  readonly articles: PeriodPlan<Entry>;
  /** Of the articles' years (`2018`) and of their months with a page of their own (`2018-09`). */
  readonly articlePaths: ReadonlyMap<string, SitePath>;
  readonly timeline: PeriodPlan<TimelineEvent>;
  /** Of the pages of articles and of the timeline: by the address of a period's list, the periods before and after it. */
  readonly beside: ReadonlyMap<SitePath, Beside>;
  /** Of the timeline's years (`2018`) and of its months with a page of their own (`2018-09`). */
  readonly periodPaths: ReadonlyMap<string, SitePath>;
  /** The dated passages of each article that the timeline cites. */
  readonly citations: ReadonlyMap<ArticleId, readonly Citation[]>;
}

/** A passage of an article and the event that cites it. */
export interface Citation {
  readonly report: Report;
  readonly event: TimelineEvent;
}

/** Linear but for the sort. */
export function viewSite(archive: Archive, options: SiteOptions): Site {
  const byDate = [...archive.entries].sort(
    (a, b) => newestFirst(published(a), published(b)) || compare(a.article.id, b.article.id),
  );
  const outlets = outletsOf(byDate);
  const places = placesOf(byDate);
  const entries = entriesById(archive);
  const articles = articlePages(byDate);
  const timeline = timelineOf(archive);
  return {
    archive,
    options,
    byDate,
    dated: byDate.filter((entry) => published(entry) !== null).length,
    entries,
    outlets,
    outletNamed: new Map(
      outlets.flatMap((outlet) => (outlet.name === null ? [] : [[outlet.name, outlet]])),
    ),
    places,
    placeOf: new Map(
      places.flatMap((place) =>
        place.name === null ? [] : place.entries.map((entry) => [entry, place] as const),
      ),
    ),
    placeAtOutlet: new Map(
      outlets.flatMap((outlet) => outlet.entries.map((entry, index) => [entry, index] as const)),
    ),
    articles,
    articlePaths: periodPathsOf(articles),
    timeline,
    beside: new Map([...besideOf(timeline), ...besideOf(articles)]),
    periodPaths: periodPathsOf(timeline),
    citations: citationsOf(archive.events),
  };
}

function periodPathsOf({
  pages,
}: Pick<PeriodPlan<unknown>, 'pages'>): ReadonlyMap<string, SitePath> {
  const paths = new Map<string, SitePath>();
  for (const { scope, numbered } of pages) {
    if (scope.of === 'year') paths.set(scope.year, numbered.list);
    if (scope.of === 'month') paths.set(`${scope.year}-${scope.month}`, numbered.list);
  }
  return paths;
}

function citationsOf(
  events: readonly TimelineEvent[],
): ReadonlyMap<ArticleId, readonly Citation[]> {
  const citations = new Map<ArticleId, Citation[]>();
  for (const event of events) {
    for (const report of event.kind === 'published' ? [] : event.reports) {
      at(citations, report.article, () => []).push({ report, event });
    }
  }
  return citations;
}

/** The words by which pages call the article: its title, else its id. */
export function nameOf(article: Article): string {
  return known(article.fields.title) ?? article.id;
}

/** The outlets whose articles report the event, each once, in the order of its reports; unknown ones are not among them. */
export function outletsOfEvent(
  { reports }: TimelineEvent,
  entries: Site['entries'],
): readonly string[] {
  const names = reports.map(({ article }) => {
    const outlet = entries.get(article)?.article.fields.outlet;
    return outlet === undefined ? null : known(outlet);
  });
  return [...new Set(names)].filter((name) => name !== null);
}
