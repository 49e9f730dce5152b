import type { Archive } from '../model.ts';
import { articlesCsv } from './exports/articles-csv.ts';
import { articlesJson } from './exports/articles-json.ts';
import { atomFeed } from './exports/atom.ts';
import { buildJson } from './exports/build-json.ts';
import { calendars } from './exports/calendar.ts';
import { eventDays } from './exports/event-days.ts';
import { eventsCsv } from './exports/events-csv.ts';
import { eventsJson } from './exports/events-json.ts';
import { jsonFeed } from './exports/json-feed.ts';
import { manifest } from './exports/manifest.ts';
import { openSearch } from './exports/opensearch.ts';
import { robots } from './exports/robots.ts';
import { sitemap } from './exports/sitemap.ts';
import type { SiteOptions } from './options.ts';
import type { Site } from './views.ts';
import type { SiteFile } from './write.ts';

type Export = (archive: Archive, options: SiteOptions, site: Site) => Iterable<SiteFile>;

/** What the site gives beside its pages, in the order in which it is written. */
const EXPORTS: readonly Export[] = [
  // For readers: what is new.
  atomFeed,
  jsonFeed,
  // For machines that find their way: robots.txt names the sitemap.
  (_archive, _options, site) => sitemap(site),
  robots,
  openSearch,
  // For researchers: the data behind the pages.
  articlesJson,
  articlesCsv,
  eventsJson,
  eventsCsv,
  // For the strip of the timeline, when it is zoomed.
  eventDays,
  // For calendars.
  calendars,
  // To verify what came before.
  manifest,
  // Last: where it stands, all else was written.
  buildJson,
];

/**
 * Every file of the site that is neither page, citation, original, Markdown, asset nor search index. Each is made while its
 * content is read: one at a time, in this order, once.
 */
export function* siteFiles(site: Site): Generator<SiteFile> {
  for (const files of EXPORTS) yield* files(site.archive, site.options, site);
}
