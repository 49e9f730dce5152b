import { setImmediate } from 'node:timers/promises';
import type { Entry, Sha256 } from '../../model.ts';
import type { Job } from '../../pool/job.ts';
import { ownThread, type Pool } from '../../pool/pool.ts';
import { carriedEntry } from '../../records/carried.ts';
import { entryDigest } from '../../records/entry.ts';
import { ownOf } from '../../text/maps.ts';
import { articleView } from '../article-view.ts';
import { articlePath, outputFile } from '../links.ts';
import type { Page } from '../page.ts';
import { listPages } from '../pages.ts';
import type { Says } from '../read-articles.ts';
import { type RenderFolders, refuseDoubles, renderPages } from '../render.ts';
import { type Site, shellOf } from '../views.ts';
import { type Former, filesOfSheet, keyMaker, type PageKeys, takeOver } from './former.ts';
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

/** Among the keys of pages: of what all of them say of articles and events. */
const SHARED = 'data/shown';

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
 * file. Gives the keys of the articles' pages.
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
  const { keys, missing, made } = await takeOverAll(site, lists, rendering);
  const pool = missing.length > FEW ? rendering.pool : ownThread;
  const articles = async () => {
    for await (const done of pool.map(SHELF, shelves(site, missing, folders)))
      for (let page = 0; page < done; page += 1) advance();
  };
  // A single thread has nothing to gain from two of Eleventy's runs at once.
  if (pool.width === 1) await articles();
  await Promise.all([pool.width === 1 ? null : articles(), renderPages(made, folders, advance)]);
  return keys;
}

/** The keys of all pages that have one, the places in `byDate` of articles whose files must be made, and the lists that must. */
async function takeOverAll(site: Site, lists: readonly Page[], rendering: Rendering) {
  const { former, advance } = rendering;
  const keyFor = pageKeys(site, rendering);
  const keys: Record<string, string> = { ...keyFor.shared };
  const isThere = (name: string, key: string, files: readonly string[]) => {
    keys[name] = key;
    const found = takeOver(former, { name, key, files });
    if (found) advance();
    return found;
  };
  const missing: number[] = [];
  for (const [index, entry] of site.byDate.entries()) {
    const { id } = entry.article;
    if (!isThere(id, keyFor.article(entry, index), filesOfSheet(id))) missing.push(index);
    if (index % TURN === 0) await setImmediate();
  }
  const made: Page[] = [];
  for (const page of lists) {
    const { url, path, shown } = page;
    if (shown === null || !isThere(url, keyFor.list(url, shown), [path])) made.push(page);
    await setImmediate();
  }
  return { keys, missing, made };
}

/**
 * Where the archive says the same of its articles and events as it did, what each page shows of others is not worked out again:
 * a page's key is the article's own and that of its view, a list's the one that it had.
 */
function pageKeys(site: Site, { former, says }: Rendering) {
  const keyOf = keyMaker(shellOf(site), former);
  const shared = keyOf(says.facts);
  const whole = keyOf(says);
  const isSame = ownOf(former.keys, SHARED) === shared;
  const before = (name: string) => (isSame ? ownOf(former.keys, name) : undefined);
  return {
    shared: { [SHARED]: shared },
    article: (entry: Entry, index: number) => {
      const view = before(entry.article.id)?.split(' ')[1] ?? keyOf(articleView(site, index));
      return `${entryDigest(entry)} ${view}`;
    },
    list: (url: string, shown: (() => Sha256) | 'all') =>
      shown === 'all' ? whole : (before(url) ?? keyOf(shown())),
  };
}

function* shelves(
  site: Site,
  missing: readonly number[],
  folders: RenderFolders,
): Generator<Shelf> {
  const shell = shellOf(site);
  for (let from = 0; from < missing.length; from += TOGETHER) {
    const sheets = missing.slice(from, from + TOGETHER).map((index) => sheetAt(site, index));
    yield { site: shell, sheets, folders };
  }
}

function sheetAt(site: Site, index: number): CarriedSheet {
  const entry = site.byDate[index];
  if (entry === undefined) throw new RangeError(`There is no article ${index}.`);
  const { article, mentions } = entry;
  return { entry: carriedEntry(entry) ?? { article, mentions }, view: articleView(site, index) };
}
