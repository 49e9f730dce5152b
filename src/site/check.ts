import type { Notice } from '../model.ts';
import { checkCalendars } from './check/calendars.ts';
import { checkJson } from './check/json.ts';
import { checkMarkdown } from './check/markdown.ts';
import { checkOriginals } from './check/originals.ts';
import { checkPages } from './check/pages.ts';
import { type Check, openSite } from './check/site.ts';
import { checkSources } from './check/sources.ts';
import { checkXml } from './check/xml.ts';

/** How many things each check looked at. */
export interface CheckCounts {
  readonly originals: number;
  readonly sources: number;
  readonly pages: number;
  readonly markdown: number;
  readonly xml: number;
  readonly json: number;
  readonly calendars: number;
}

export interface CheckReport {
  /** All of them; paths are from the site's folder, or from the articles folder where a source is concerned. */
  readonly problems: readonly Notice[];
  readonly counts: CheckCounts;
}

/**
 * Verifies a built site: its originals against the manifest and, where `articlesDir` is given, against the articles
 * folder; the internal links and the JSON-LD of its pages; that each article's Markdown reads back; that feeds,
 * sitemaps, JSON and calendars are well formed. Reads only. Rejects only if a file cannot be read.
 */
export async function checkSite(
  siteDir: string,
  { articlesDir }: { readonly articlesDir?: string | undefined } = {},
): Promise<CheckReport> {
  const problems: Notice[] = [];
  const site = await openSite(siteDir, (problem) => problems.push(problem));
  const run: (check: Check) => Promise<number> = async (check) =>
    site === null ? 0 : check(site, (problem) => problems.push(problem));
  const counts = {
    // First what cannot be made again.
    originals: await run(checkOriginals),
    sources: articlesDir === undefined ? 0 : await run(checkSources(articlesDir)),
    // Then what is made of it, from what most readers see to what machines read.
    pages: await run(checkPages),
    markdown: await run(checkMarkdown),
    xml: await run(checkXml),
    json: await run(checkJson),
    calendars: await run(checkCalendars),
  };
  return { problems, counts };
}
