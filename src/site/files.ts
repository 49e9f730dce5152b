import type { Archive } from '../model.ts';
import { ownOf } from '../text/maps.ts';
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
import type { Says } from './read-articles.ts';
import { type Former, keyMaker, takeOver } from './rendering/former.ts';
import { type Site, shellOf } from './views.ts';
import { type SiteFile, writeSiteFiles } from './write.ts';

type Export = (archive: Archive, options: SiteOptions, site: Site) => Iterable<SiteFile>;

/** What the site gives beside its pages, in the order in which it is written: first what may change with any article. */
const FIRST: readonly Export[] = [
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
];

/** Then what is made of the events and of the facts of articles alone: where these are the same, so is that. */
const OF_EVENTS: readonly Export[] = [
  eventsJson,
  eventsCsv,
  // For the strip of the timeline, when it is zoomed.
  eventDays,
  // For calendars.
  calendars,
];

const LAST: readonly Export[] = [
  // To verify what came before.
  manifest,
  // Last: where it stands, all else was written.
  buildJson,
];

/** Among the keys of pages. */
const EVENTS = 'data/events';

interface Place {
  readonly site: string;
  readonly former: Former;
  readonly says: Pick<Says, 'facts'>;
}

/**
 * Every file of the site that is neither page, citation, original, Markdown, asset nor search index. Each is made while its
 * content is read: one at a time, in this order, once.
 */
export function* siteFiles(site: Site): Generator<SiteFile> {
  yield* filesOf([...FIRST, ...OF_EVENTS, ...LAST], site);
}

/** Writes them; those of the events stay where they would be the same. Gives their keys. */
export async function writeData(
  view: Site,
  { site, former, says }: Place,
): Promise<Former['keys']> {
  await writeSiteFiles(site, filesOf(FIRST, view));
  const keys = await writeEvents(view, { site, former, says });
  await writeSiteFiles(site, filesOf(LAST, view));
  return keys;
}

async function writeEvents(view: Site, { site, former, says }: Place): Promise<Former['keys']> {
  const keyOf = keyMaker(shellOf(view), former);
  const all = [...filesOf(OF_EVENTS, view)];
  const key = keyOf(says.facts);
  const files = all.map(({ path }) => path);
  const isSame = takeOver(former, { name: EVENTS, key, files });
  const keys: Record<string, string> = { [EVENTS]: key };
  const changed: SiteFile[] = [];
  for (const file of all) {
    const { path, shown } = file;
    const name = `data/${path}`;
    // Not worked out again where the last build has.
    const own = shown && ((isSame && ownOf(former.keys, name)) || keyOf(shown()));
    if (own !== undefined) keys[name] = own;
    const isKept = own !== undefined && takeOver(former, { name, key: own, files: [path] });
    if (!isSame && !isKept) changed.push(file);
  }
  await writeSiteFiles(site, changed);
  return keys;
}

function* filesOf(exports: readonly Export[], site: Site): Generator<SiteFile> {
  for (const files of exports) yield* files(site.archive, site.options, site);
}
