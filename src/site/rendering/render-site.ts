import type { Job } from '../../pool/job.ts';
import type { Pool } from '../../pool/pool.ts';
import { articleView } from '../article-view.ts';
import { articlePath, outputFile } from '../links.ts';
import type { Page } from '../page.ts';
import { listPages } from '../pages.ts';
import { type RenderFolders, refuseDoubles, renderPages } from '../render.ts';
import type { Shell, Site } from '../views.ts';
import type { Shelf } from './shelf-job.ts';

const SHELF: Job<Shelf, number> = {
  module: new URL('./shelf-job.ts', import.meta.url),
  load: () => import('./shelf-job.ts'),
};

/** Articles on one shelf: Eleventy takes 0.1 s to begin, and a thread that has the last shelf keeps the others waiting. */
const TOGETHER = 400;

/** The pages of lists, and how many pages there are in all. */
export interface Plan {
  readonly lists: readonly Page[];
  readonly total: number;
}

/** What is to be rendered. */
export function planPages(site: Site): Plan {
  const lists = listPages(site);
  return { lists, total: lists.length + site.byDate.length };
}

/**
 * Renders every page and writes it to its place in the output folder: those of articles in the pool, the others here at the
 * same time. The same bytes, however wide the pool is. `advance` is called once a page. Rejects, naming the page, when one
 * cannot be rendered or when two want the same file.
 */
export async function renderSite(
  site: Site,
  { lists }: Plan,
  folders: RenderFolders,
  { pool, advance }: { readonly pool: Pool; readonly advance: () => void },
): Promise<void> {
  refuseDoubles([
    ...lists.map(({ path }) => path),
    ...site.byDate.map(({ article }) => outputFile(articlePath(article.id))),
  ]);
  const articles = async () => {
    for await (const done of pool.map(SHELF, shelves(site, folders)))
      for (let page = 0; page < done; page += 1) advance();
  };
  // A single thread has nothing to gain from two of Eleventy's runs at once.
  if (pool.width === 1) await articles();
  await Promise.all([pool.width === 1 ? null : articles(), renderPages(lists, folders, advance)]);
}

function* shelves(site: Site, folders: RenderFolders): Generator<Shelf> {
  const { settings, version } = site.archive;
  const shell: Shell = { archive: { settings, version }, options: site.options };
  for (let from = 0; from < site.byDate.length; from += TOGETHER) {
    const entries = site.byDate.slice(from, from + TOGETHER);
    const sheets = entries.map((entry, index) => ({
      ...entry,
      view: articleView(site, from + index),
    }));
    yield { site: shell, sheets, folders };
  }
}
