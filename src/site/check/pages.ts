import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from '../../text/dates.ts';
import { problem } from '../../text/notices.ts';
import { jsonProblem } from './json.ts';
import { Links } from './links.ts';
import { type PageFacts, readPage } from './page.ts';
import type { Report, Site } from './site.ts';

/**
 * Every reference of every page leads to a file of the site and, where it names an element, to that element; and the
 * page's JSON-LD is JSON. One page is in memory at a time.
 */
export async function checkPages(site: Site, report: Report): Promise<number> {
  const pages = site.files.filter((path) => path.endsWith('.html')).sort(articlesLast);
  const links = new Links(site);
  for (const page of pages) {
    const { ids, references, jsonLd } = await read(site, page);
    for (const at of references) links.follow(page, at);
    links.settle(page, ids);
    for (const { text, line } of jsonLd) checkJsonLd(page, text, line, report);
  }
  for (const page of links.unsettled()) links.settle(page, (await read(site, page)).ids);
  links.report(report);
  return pages.length;
}

/** Lists and timelines name passages of articles: read before them, few pages need be read a second time. */
function articlesLast(a: string, b: string): number {
  return Number(a.startsWith('articles/')) - Number(b.startsWith('articles/')) || compare(a, b);
}

async function read(site: Site, page: string): Promise<PageFacts> {
  return readPage(await readFile(join(site.folder, page), 'utf8'));
}

function checkJsonLd(page: string, text: string, line: number, report: Report): void {
  const wrong = jsonProblem(text);
  if (wrong === null) return;
  const at = { line: line + (wrong.line ?? 1) - 1 };
  report(problem(page, 'has JSON-LD that is not well-formed JSON', 'Build the site again.', at));
}
