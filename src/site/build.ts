import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Cache, openCache } from '../cache/cache.ts';
import { oldSite } from '../cache/old-site.ts';
import { isMade, type Recognised, recognise } from '../cache/recognise.ts';
import { filesOfSite } from '../cache/site-files.ts';
import type { Archive } from '../model.ts';
import { openPool, type Pool, widthFor } from '../pool/pool.ts';
import { type Address, siteOptions } from './address.ts';
import { type Opened, openArticles } from './articles.ts';
import { bundleScripts } from './assets.ts';
import { siteFiles } from './files.ts';
import { writeFonts } from './fonts.ts';
import { writeOffline } from './offline.ts';
import { type Progress, type StageTime, Stopwatch } from './progress.ts';
import { readArticles } from './read-articles.ts';
import type { Former, PageKeys } from './rendering/former.ts';
import { planPages, renderSite } from './rendering/render-site.ts';
import { indexSite } from './search.ts';
import { FACTS_FILE, searchFacts } from './search-facts.ts';
import { searchWords, WORDS_FILE } from './search-words.ts';
import { isJunk } from './stage/junk.ts';
import { sealSite } from './stage/marker.ts';
import { openStage, type Stage } from './stage.ts';
import { writeSheets } from './style-sheets.ts';
import { viewSite } from './views.ts';
import { interfaceOf } from './words.ts';
import { writeSiteFiles } from './write.ts';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));

export interface BuildOptions {
  /** Folder with the saved articles; never written to. */
  readonly articles: string;
  /** Folder that becomes the site; replaced as a whole, and only when the new site is finished. */
  readonly output: string;
  readonly address: Address;
  /** Leave out the articles that cannot be read instead of stopping. */
  readonly skipBad: boolean;
  /** Let browsers keep what was read, for reading without a connection. */
  readonly offline?: boolean;
  /** How many threads work at once; as many as are worth it on this machine where nobody says. */
  readonly threads?: number | undefined;
  /** Make everything anew, and forget what earlier builds kept. */
  readonly fresh?: boolean;
}

/** A build under way, for whoever must end it early. */
export interface Underway {
  /** Removes what was built; the old site stays as it is. */
  abandon(): Promise<void>;
}

export interface Built {
  /** Null where the site that was there is the one that would have been made: it was left as it is. */
  readonly archive: Archive | null;
  readonly times: readonly StageTime[];
}

/**
 * Makes the site. The same articles and options give the same bytes, at any time and on any machine. Rejects with
 * InputError (everything that is wrong with the articles), with UsageError (the output or the address cannot be), or
 * with what else went wrong; the old site then stays as it was. `began` is handed the build, so that whoever ends the
 * process can abandon it.
 */
export async function build(
  options: BuildOptions,
  progress: Progress,
  began: (build: Underway) => void = () => undefined,
): Promise<Built> {
  const stage = openStage(options.output, options.articles);
  const hands: { pool: Pool | null } = { pool: null };
  const abandon = async () => {
    // First those who write into the stage.
    await hands.pool?.close();
    stage.close();
  };
  began({ abandon });
  const watch = new Stopwatch(progress);
  try {
    const opened = await openArticles(options.articles);
    const cache = openCache(stage.output, options.fresh === true);
    const found = await watch.time('Looking for changes', null, () =>
      recognise(opened, cache.remembered, { began: stage.began, options: deciding(options) }),
    );
    if (await isMade(found, cache.remembered, stage.output)) {
      return { archive: null, times: watch.times };
    }
    const width = options.threads ?? widthFor(opened.source.files.length);
    hands.pool = await openPool(width, stage.programs);
    const site = oldSite(stage.output, cache.remembered, stage.site);
    const former = { program: found.program, keys: cache.remembered.pages, site };
    const means = { stage, pool: hands.pool, watch, former };
    const { archive, pages } = await makeSite(opened, means, options);
    await watch.time('Putting the site in place', null, () => stage.swapIn());
    await keep(cache, found, { archive, pages }, stage.output);
    return { archive, times: watch.times };
  } finally {
    await abandon();
    progress.end();
  }
}

/** What of the options makes a difference to the site's bytes. */
function deciding({ address, skipBad, offline }: BuildOptions): unknown {
  return { address, skipBad, offline: offline === true };
}

/** For the next build. Files left out, or changed since they were looked at, are no state to be met again. */
async function keep(
  cache: Cache,
  { inputs, state, digest }: Recognised,
  { archive, pages }: Made,
  output: string,
): Promise<void> {
  const files = await filesOfSite(output);
  cache.remember({ inputs, state: archive.digest === digest ? state : null, files, pages });
}

/** With what a site is made. */
interface Means {
  readonly stage: Stage;
  readonly pool: Pool;
  readonly watch: Stopwatch;
  readonly former: Former;
}

interface Made {
  readonly archive: Archive;
  /** Of the articles' pages. */
  readonly pages: PageKeys;
}

/** What is built on what: articles, then pages and data made of them, then the index of the pages, then the seal. */
async function makeSite(
  opened: Opened,
  { stage, pool, watch, former }: Means,
  options: BuildOptions,
): Promise<Made> {
  const { site } = stage;
  const archive = await readArticles(opened, { skipBad: options.skipBad, site, pool }, watch);
  const offline = options.offline === true;
  const where = { ...siteOptions(options.address, archive.settings), offline };

  // First, so that nothing in public/ can take the place of a page.
  await watch.time('Copying public files', null, () =>
    // Not Eleventy's pass-through copy: it takes a bracket in the project's path for a pattern, and copies nothing.
    cp(PUBLIC, site, { recursive: true, dereference: true, filter: (path) => !isJunk(path) }),
  );
  await watch.time('Adding fonts', null, () => writeFonts(site));
  await watch.time('Joining style sheets', null, () => writeSheets(site));
  await watch.time('Bundling scripts', null, () =>
    bundleScripts(site, offline, interfaceOf(archive).primary),
  );

  const view = viewSite(archive, where);
  const plan = planPages(view);
  const folders = { input: stage.input, output: site };
  const pages = await watch.time('Rendering pages', plan.total, () =>
    renderSite(view, plan, { folders, pool, former, advance: watch.advance }),
  );
  await watch.time('Writing feeds and data', null, () =>
    writeSiteFiles(site, siteFiles(archive, where)),
  );

  await watch.time('Indexing for search', null, () => writeSearch(site, archive));
  if (offline) await writeOffline(site, archive);
  sealSite(site);
  return { archive, pages };
}

/** The index, and what the search page knows besides: its articles have the ids that the index gave them. */
async function writeSearch(site: string, archive: Archive): Promise<void> {
  const { language } = archive.settings;
  const ids = await indexSite(site, { language, expected: archive.entries.length });
  await writeSiteFiles(site, [
    { path: FACTS_FILE, content: [searchFacts(archive, ids)] },
    { path: WORDS_FILE, content: [searchWords(archive)] },
  ]);
}
