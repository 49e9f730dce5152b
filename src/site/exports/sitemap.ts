import type { SitePath } from '../../model.ts';
import { articlePath, paths } from '../links.ts';
import { listPages } from '../pages.ts';
import type { Site } from '../views.ts';
import type { SiteFile } from '../write.ts';
import { DECLARATION, xml } from './xml.ts';

/** The most URLs that one sitemap may hold: https://www.sitemaps.org/protocol.html. */
const LIMIT = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Every page but the error page; beyond 50,000 an index and numbered parts. The protocol demands absolute URLs:
 * without a base URL there is no sitemap. Days of change are unknown and not given.
 */
export function* sitemap(site: Site): Generator<SiteFile> {
  const { baseUrl } = site.options;
  if (baseUrl === null) return;
  const lists = listPages(site)
    .map(({ url }) => url)
    .filter((url) => url !== paths.notFound && url !== paths.offline);
  const urls = [...lists, ...site.byDate.map(({ article }) => articlePath(article.id))];
  yield* sitemapFiles(urls, baseUrl);
}

/** The sitemap of `urls` below `baseUrl`, which ends in `/`. */
export function* sitemapFiles(urls: readonly SitePath[], baseUrl: string): Generator<SiteFile> {
  if (urls.length <= LIMIT) {
    yield { path: 'sitemap.xml', content: list('urlset', 'url', urls, baseUrl) };
    return;
  }
  const parts: string[] = [];
  for (let start = 0; start < urls.length; start += LIMIT) {
    const path = `sitemap-${parts.length + 1}.xml`;
    parts.push(`/${path}`);
    yield { path, content: list('urlset', 'url', urls.slice(start, start + LIMIT), baseUrl) };
  }
  yield { path: 'sitemap.xml', content: list('sitemapindex', 'sitemap', parts, baseUrl) };
}

function* list(
  root: string,
  element: string,
  urls: readonly string[],
  baseUrl: string,
): Generator<string> {
  yield `${DECLARATION}<${root} xmlns="${NAMESPACE}">\n`;
  for (const url of urls) yield xml({ [element]: { loc: baseUrl + url.slice(1) } });
  yield `</${root}>\n`;
}
