import type { ArticleId, BlockId, SitePath } from '../model.ts';
import { sitePath } from '../text/ids.ts';
import type { SiteOptions } from './options.ts';

/** The places that every archive has. These addresses never change. */
export const paths = {
  home: sitePath('/'),
  articles: sitePath('/articles/'),
  timeline: sitePath('/timeline/'),
  oldestFirst: sitePath('/timeline/oldest-first/'),
  outlets: sitePath('/outlets/'),
  places: sitePath('/places/'),
  search: sitePath('/search/'),
  about: sitePath('/about/'),
  undated: sitePath('/years/undated/'),
  notFound: sitePath('/404.html'),
  offline: sitePath('/offline.html'),
  atom: sitePath('/feed.xml'),
  jsonFeed: sitePath('/feed.json'),
  sitemap: sitePath('/sitemap.xml'),
  robots: sitePath('/robots.txt'),
  openSearch: sitePath('/opensearch.xml'),
  articlesJson: sitePath('/data/articles.json'),
  articlesCsv: sitePath('/data/articles.csv'),
  eventsJson: sitePath('/data/events.json'),
  eventsCsv: sitePath('/data/events.csv'),
  eventDays: sitePath('/data/event-days.json'),
  calendar: sitePath('/timeline.ics'),
  manifest: sitePath('/manifest-sha256.txt'),
  webManifest: sitePath('/manifest.webmanifest'),
  icon: sitePath('/assets/favicon.svg'),
  offlineScript: sitePath('/assets/offline.js'),
  keysScript: sitePath('/assets/keys.js'),
  searchRoomScript: sitePath('/assets/search-room.js'),
  searchScript: sitePath('/assets/search.js'),
  timelineScript: sitePath('/assets/timeline.js'),
  articleScript: sitePath('/assets/article.js'),
} as const;

/** Style sheets, by what they dress. */
export const styles = {
  site: sitePath('/assets/site.css'),
  frame: sitePath('/assets/frame.css'),
  common: sitePath('/assets/common.css'),
  print: sitePath('/assets/print.css'),
  lists: sitePath('/assets/lists.css'),
  calendar: sitePath('/assets/calendar.css'),
  timeline: sitePath('/assets/timeline.css'),
  events: sitePath('/assets/events.css'),
  timelineForm: sitePath('/assets/timeline-form.css'),
  strip: sitePath('/assets/strip.css'),
  article: sitePath('/assets/article.css'),
  text: sitePath('/assets/text.css'),
  gaps: sitePath('/assets/gaps.css'),
  facts: sitePath('/assets/facts.css'),
  source: sitePath('/assets/source.css'),
  verify: sitePath('/assets/verify.css'),
  nearby: sitePath('/assets/nearby.css'),
  tables: sitePath('/assets/tables.css'),
  home: sitePath('/assets/home.css'),
  search: sitePath('/assets/search.css'),
  searchForm: sitePath('/assets/search-form.css'),
  searchResults: sitePath('/assets/search-results.css'),
  facets: sitePath('/assets/facets.css'),
  about: sitePath('/assets/about.css'),
} as const;

/** An article's own page; its folder holds the original and the Markdown. */
export function articlePath(id: ArticleId): SitePath {
  return sitePath(`/articles/${id}/`);
}

/** The untouched original, always published as plain text so that no browser runs it. */
export function originalPath(id: ArticleId): SitePath {
  return sitePath(`/articles/${id}/original.txt`);
}

/** The article as front-matter Markdown. */
export function markdownPath(id: ArticleId): SitePath {
  return sitePath(`/articles/${id}/index.md`);
}

/** The article's citation for reference managers: BibTeX, RIS or CSL-JSON. */
export function citationPath(id: ArticleId, format: 'bib' | 'ris' | 'json'): SitePath {
  return sitePath(`/articles/${id}/citation.${format}`);
}

/** Articles of a year (`YYYY`), or of its month (`MM`). */
export function yearPath(year: string, month?: string): SitePath {
  return under('/years/', year, month);
}

/** Events of a year (`YYYY`), or of its month (`MM`). */
export function timelinePath(year: string, month?: string): SitePath {
  return under('/timeline/', year, month);
}

/** The calendar of a year (`YYYY`). */
export function calendarPath(year: string): SitePath {
  return sitePath(`/timeline/${year}/calendar.ics`);
}

/** An outlet's articles; `slug` as `outletSlugs` (src/site/outlets.ts) gives it. */
export function outletPath(slug: string): SitePath {
  return under('/outlets/', slug);
}

/** The articles from a place; `slug` as `outletSlugs` gives it for its name. */
export function placePath(slug: string): SitePath {
  return under('/places/', slug);
}

/**
 * Page `number` of the list at `list`: the list itself for 1, else `<further>2/`, `<further>3/` …, where `further` is the list
 * unless those addresses are others' (`src/site/pages.ts`).
 */
export function numberedPath(list: SitePath, number: number, further: SitePath = list): SitePath {
  return number === 1 ? list : under(decoded(further), String(number));
}

/** `base` (decoded, ending in `/`) with the given parts below it. */
export function under(base: string, ...parts: readonly (string | undefined)[]): SitePath {
  const given = parts.filter((part) => part !== undefined);
  return sitePath(`${base}${given.map((part) => `${part}/`).join('')}`);
}

/** For an `href` or `src`: `path` below the prefix, with the id of an element there if one is given. */
export function href(options: SiteOptions, path: SitePath, anchor?: BlockId | string): string {
  const fragment = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
  return `${options.prefix}${path.slice(1)}${fragment}`;
}

/** For an `href` in the page of the folder in which the file `path` stands: its name. */
export function hrefBeside(path: SitePath): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The absolute URL of `path`; null while the archive's own is not known. */
export function absolute(
  options: SiteOptions,
  path: SitePath,
  anchor?: BlockId | string,
): string | null {
  return options.baseUrl === null
    ? null
    : href({ ...options, prefix: options.baseUrl }, path, anchor);
}

/** The file in the output folder that a web server answers `path` with, `/` between its parts. */
export function outputFile(path: SitePath): string {
  const file = decoded(path).slice(1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** The given address if it is one that a reader may safely follow (http or https), else null. */
export function webUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function decoded(path: SitePath): string {
  return path.split('/').map(decodeURIComponent).join('/');
}
