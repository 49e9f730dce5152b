import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../../model.ts';
import type { Job } from '../../pool/job.ts';
import { ownThread, type Pool } from '../../pool/pool.ts';
import { carriedEntry } from '../../records/carried.ts';
import { together } from '../../text/together.ts';
import { type ArticleView, articleView } from '../article-view.ts';
import { articlePath, outputFile } from '../links.ts';
import type { Page } from '../page.ts';
import { listPages } from '../pages.ts';
import type { Says } from '../read-articles.ts';
import { type RenderFolders, refuseDoubles, renderPages } from '../render.ts';
import { type Site, shellOf } from '../views.ts';
import { type Former, filesOfSheet, type PageKeys } from './former.ts';
import { type Keeping, keeper } from './keeping.ts';
import type { CarriedSheet, Shelf } from './shelf-job.ts';

const SHELF: Job<Shelf, number> = {
  module: new URL('./shelf-job.ts', import.meta.url),
  load: () => import('./shelf-job.ts'),
};

/** Articles on one shelf: Eleventy takes 0.1 s to begin, and a thread that has the last shelf keeps the others waiting. */
const TOGETHER = 400;
/** Articles that are rendered before threads are ready to. */
const FEW = 300;

/** Articles after which others have their turn, as the index that is being made; after each list they do. */
const TURN = 32;

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

export interface Rendering {
  readonly folders: RenderFolders;
  readonly pool: Pool;
  readonly former: Former;
  readonly says: Says;
  /** Called once a page. */
  readonly advance: () => void;
}

/**
 * Puts every page in its place in the output folder, and beside an article's its citations: what the old site has is taken
 * over; of the rest articles' pages are rendered in the pool, and the others here at the same time. The same bytes, however
 * wide the pool and whatever the old site. Rejects, naming the page, when one cannot be rendered or when two want the same
 * file; what is being rendered is then written before. Gives the keys of the articles' pages.
 */
export async function renderSite(
  site: Site,
  { lists }: Plan,
  rendering: Rendering,
): Promise<PageKeys> {
  refuseDoubles([
    ...lists.map(({ path }) => path),
    ...site.byDate.map(({ article }) => outputFile(articlePath(article.id))),
  ]);
  const { folders, advance } = rendering;
  const keeping = keeper(site, rendering);
  const missing = await missingArticles(site, keeping, rendering);
  const pool = missing.length > FEW ? rendering.pool : ownThread;
  let isInVain = false;
  const making = { folders, keeping, isInVain: () => isInVain };
  const articles = async () => {
    for await (const done of pool.map(SHELF, shelves(site, missing, making)))
      for (let page = 0; page < done; page += 1) advance();
  };
  const others = async () => {
    try {
      await renderPages(await missingLists(lists, keeping), folders, advance);
    } catch (error) {
      isInVain = true;
      throw error;
    }
  };
  if (pool.width > 1) await together([articles(), others()]);
  else {
    // A single thread has nothing to gain from two of Eleventy's runs at once.
    await articles();
    await others();
  }
  return keeping.keys;
}

/** The places in `byDate` of articles whose files must be made. */
async function missingArticles(site: Site, { keyFor, isThere }: Keeping, { former }: Rendering) {
  const missing: number[] = [];
  for (const [index, entry] of site.byDate.entries()) {
    const { id } = entry.article;
    // The key of one that was not there is not needed before its page is made, of the same view.
    const isKnown = Object.hasOwn(former.keys, id);
    if (!isKnown || !isThere(id, keyFor.article(entry, index), filesOfSheet(id)))
      missing.push(index);
    if (index % TURN === 0) await setImmediate();
  }
  return missing;
}

async function missingLists(lists: readonly Page[], { keyFor, isThere }: Keeping) {
  const missing: Page[] = [];
  for (const page of lists) {
    const { url, path, shown } = page;
    if (shown === null || !isThere(url, keyFor.list(url, shown), [path])) missing.push(page);
    await setImmediate();
  }
  return missing;
}

interface Making {
  readonly folders: RenderFolders;
  readonly keeping: Keeping;
  /** Whether the build has failed elsewhere, so that no more need be begun. */
  readonly isInVain: () => boolean;
}

function* shelves(
  site: Site,
  missing: readonly number[],
  { folders, keeping: { keys, keyFor }, isInVain }: Making,
): Generator<Shelf> {
  const shell = shellOf(site);
  for (let from = 0; from < missing.length && !isInVain(); from += TOGETHER) {
    const sheets = missing.slice(from, from + TOGETHER).map((index) => {
      const entry = entryAt(site, index);
      const view = articleView(site, index);
      const { id } = entry.article;
      if (!Object.hasOwn(keys, id)) keys[id] = keyFor.sheet(entry, view);
      return sheetOf(entry, view);
    });
    yield { site: shell, sheets, folders };
  }
}

function sheetOf(entry: Entry, view: ArticleView): CarriedSheet {
  // Of a stored one the mentions are not asked for: that would read all of it here.
  return {
    entry: carriedEntry(entry) ?? { article: entry.article, mentions: entry.mentions },
    view,
  };
}

function entryAt({ byDate }: Site, index: number): Entry {
  const entry = byDate[index];
  if (entry === undefined) throw new RangeError(`There is no article ${index}.`);
  return entry;
}
