import type {
  Archive,
  Article,
  ArticleId,
  DateSpan,
  Entry,
  Report,
  SitePath,
  Sourced,
  TimelineEvent,
} from '../model.ts';
import { compare, newestFirst } from '../text/dates.ts';
import { type Beside, besideOf } from './beside.ts';
import { paths } from './links.ts';
import type { SiteOptions } from './options.ts';
import { type Group, outletsOf, placesOf } from './outlets.ts';
import { at, type PeriodPlan, planPeriods } from './periods.ts';
import { eventWeight } from './weights.ts';

/** What all pages share, whichever articles there are. */
export interface Shell {
  readonly archive: Pick<Archive, 'settings' | 'version'>;
  readonly options: SiteOptions;
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

/** Articles on one page. */
export const ARTICLES_PER_PAGE = 100;

/** Events on one page. */
const EVENTS_PER_PAGE = 300;

/** Years on one page of the timeline's overview. */
const YEARS_PER_PAGE = 500;

/** Bytes of HTML, as src/site/weights.ts reckons them: keeps a page well under 500 kB. */
const PAGE_WEIGHT = 380_000;

const views = new WeakMap<Archive, Site>();

/** Linear but for the sort; the same view of an archive that is viewed in the same way again. */
export function viewSite(archive: Archive, options: SiteOptions): Site {
  const known = views.get(archive);
  if (known?.options === options) return known;
  const view = workOut(archive, options);
  views.set(archive, view);
  return view;
}

function workOut(archive: Archive, options: SiteOptions): Site {
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

function articlePages(byDate: readonly Entry[]): PeriodPlan<Entry> {
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

export function entriesById({ entries }: Archive): Site['entries'] {
  return new Map(entries.map((entry) => [entry.article.id, entry]));
}

const timelines = new WeakMap<Archive, PeriodPlan<TimelineEvent>>();

/** The pages of the timeline, and where each event stands; worked out once for an archive. */
export function timelineOf(archive: Archive): PeriodPlan<TimelineEvent> {
  const plan = timelines.get(archive) ?? timelinePages(archive);
  timelines.set(archive, plan);
  return plan;
}

function timelinePages(archive: Archive): PeriodPlan<TimelineEvent> {
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

/** When the article was published; null if nobody knows. */
export function published({ article }: Pick<Entry, 'article'>): DateSpan | null {
  return known(article.fields.published);
}

/** The value, or null where it is unknown. */
export function known<T>(field: Sourced<T>): T | null {
  return field.basis === 'unknown' ? null : field.value;
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
