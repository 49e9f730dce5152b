import assert from 'node:assert/strict';
import type { Archive } from '../../src/model.ts';
import { citationFiles } from '../../src/site/exports/citations.ts';
import { siteFiles } from '../../src/site/files.ts';
import type { SiteOptions } from '../../src/site/options.ts';
import { viewSite } from '../../src/site/views.ts';

/** At the root of a host that nobody has named. */
export const ROOT: SiteOptions = { prefix: '/', baseUrl: null };

/** The text of every file that the site gives beside its pages, by path: each article's citations, then the archive's. */
export function filesOf(archive: Archive, options: SiteOptions): ReadonlyMap<string, string> {
  const site = viewSite(archive, options);
  const citations = archive.entries.flatMap(({ article }) => [...citationFiles(site, article)]);
  const files = new Map<string, string>();
  for (const { path, content } of [...citations, ...siteFiles(site)])
    files.set(path, [...content].join(''));
  return files;
}

/** The text of one of them. */
export function fileOf(archive: Archive, options: SiteOptions, path: string): string {
  const text = filesOf(archive, options).get(path);
  assert(text !== undefined, `no ${path}`);
  return text;
}
