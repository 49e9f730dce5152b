import assert from 'node:assert/strict';
import { parse } from 'parse5';
import type { Archive, Report, TimelineEvent } from '../../src/model.ts';
import type { SiteOptions } from '../../src/site/options.ts';
import { sitePages } from '../../src/site/pages.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { articleId, blockId } from '../../src/text/ids.ts';
import { type ArticleSpec, makeArchive } from './archive.ts';
import { elements, type Node } from './html.ts';

/** At the root of a host that nobody has named. */
export const ROOT: SiteOptions = { prefix: '/', baseUrl: null };

/** Below a folder of a host that is known. */
export const PREFIXED: SiteOptions = { prefix: '/p/', baseUrl: 'https://papers.example/p/' };

/** The page that the output file `path` would hold; fails where there is none. */
export function pageAt(archive: Archive, path: string, options = ROOT): string {
  const page = sitePages(archive, options).find((candidate) => candidate.path === path);
  assert(page !== undefined, `no page ${path}`);
  return page.render();
}

/** The article's own page, in an archive that has no other. */
export function articlePage(spec: ArticleSpec, options = ROOT): string {
  const path = `articles/${articleId(spec.path)}/index.html`;
  return pageAt(makeArchive({ articles: [spec] }), path, options);
}

/** The document's elements, in its order. */
export function elementsOf(html: string): readonly Node[] {
  return parse(html).childNodes.flatMap(elements);
}

/** The elements of that name. */
export function all(html: string, name: string): readonly Node[] {
  return elementsOf(html).filter((node) => node.nodeName === name);
}

/** `length` articles of seven outlets, published on the dates (EDTF) that `published` gives. */
export function manyArticles(length: number, published: (index: number) => string): Archive {
  const articles = Array.from({ length }, (_, index) => ({
    path: `${String(index).padStart(6, '0')}.txt`,
    title: `Article ${index}`,
    outlet: `Outlet ${index % 7}`,
    published: published(index),
  }));
  return makeArchive({ articles });
}

/** An event on the date, reported by article `a`, once or more often. */
export function mentioned(id: string, edtf: string, reports = 1): TimelineEvent {
  const date = parseEdtf(edtf);
  assert(date !== null);
  const report: Report = {
    article: articleId('a.txt'),
    block: blockId(1),
    quote: 'On that day.',
    marks: [],
    date,
    standing: 'reported',
  };
  const more = Array.from({ length: reports - 1 }, () => report);
  return {
    id,
    kind: 'reported',
    date,
    differing: [],
    headline: 'On that day.',
    sources: 1,
    reports: [report, ...more],
  };
}
