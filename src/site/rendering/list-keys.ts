import { known } from '../../article/known.ts';
import type { Entry, Sha256, TimelineEvent } from '../../model.ts';
import { sha256 } from '../../text/ids.ts';
import { rememberingOf } from '../../text/remembering.ts';
import type { Group } from '../outlets.ts';
import type { Numbered, PeriodPage } from '../periods.ts';
import { published } from '../plans.ts';
import type { Site } from '../views.ts';

/**
 * Digests of what pages of lists show: where two archives have the same, the page is the same. Rather too much is in them
 * than too little. What several pages have in common is worked out once.
 */
export interface ListKeys {
  /** Of a page of articles by time that is not the one of all. */
  readonly articles: (page: PeriodPage<Entry>) => Sha256;
  /** Of a page of the timeline that is not the one of all. */
  readonly timeline: (page: PeriodPage<TimelineEvent>) => Sha256;
  /** Of a page of an outlet's or a place's articles. */
  readonly group: (by: string, group: Group, entries: readonly Entry[], of: Numbered) => Sha256;
  /** Of all that the timeline says of events, and where. */
  readonly events: (events: readonly TimelineEvent[]) => Sha256;
}

/** Worked out once for a site: what pages show of an event, its year's calendar does, too. */
export const listKeys: (site: Site) => ListKeys = rememberingOf(keysOf);

function keysOf(site: Site): ListKeys {
  const ways = digest([
    [...site.periodPaths],
    [...site.articlePaths],
    site.timeline.pages[0]?.kind,
  ]);
  const frame = <T>({ kind, path, scope, numbered }: PeriodPage<T>) => {
    return [ways, kind, path, scope, numbered, site.beside.get(numbered.list), site.dated > 1];
  };
  // By the list: the pages of a long month all have the same one.
  const calendar = rememberingOf((entries: readonly Entry[]) =>
    digest(entries.map((entry) => [published(entry)?.edtf, site.articles.placed.get(entry)])),
  );
  const strip = rememberingOf((events: readonly TimelineEvent[]) =>
    digest(events.map((event) => [event.date.edtf, event.kind, site.timeline.placed.get(event)])),
  );
  // By the article: many events are told by one.
  const name = rememberingOf((entry: Entry) => digest(named(site, entry)));
  // By the event: the pages of its year, its month and of all have it.
  const tale = rememberingOf((event: TimelineEvent) => digest(told(site, event, name)));
  return {
    articles: (page) => digest([frame(page), calendar(page.all), listed(page, name)]),
    timeline: (page) => digest([frame(page), strip(page.all), listed(page, tale)]),
    group: (by, { name: called, path, entries }, shown, numbered) =>
      digest([by, called, path, entries.length, numbered, shown.map(name)]),
    events: (events) => digest([strip(events), events.map(tale)]),
  };
}

/** The periods of a page, each with what it says of its items; an overview says how many they are. */
function listed<T>({ kind, periods }: PeriodPage<T>, of: (item: T) => unknown): unknown {
  return periods.map(({ scope, path, items }) => {
    const isCounted = kind === 'overview' && scope.of !== 'year-undated';
    return [scope, path, isCounted ? items.length : items.map(of)];
  });
}

/** What a list says of an article. */
function named({ outletNamed }: Site, { article: { id, fields } }: Entry): unknown {
  const { title, outlet, agency, published, language } = fields;
  const name = known(outlet);
  const path = name === null ? null : outletNamed.get(name)?.path;
  return [id, title, outlet, path, agency, published, language];
}

/** What the timeline says of an event. */
function told(site: Site, event: TimelineEvent, name: (entry: Entry) => Sha256): unknown {
  const articles = new Set(event.reports.map(({ article }) => article));
  return [event, [...articles].map((id) => site.entries.get(id)).map((of) => of && name(of))];
}

function digest(value: unknown): Sha256 {
  return sha256(JSON.stringify(value));
}
