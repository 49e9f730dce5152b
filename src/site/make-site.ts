import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../model.ts';
import { siteOptions } from './address.ts';
import { bundleScripts } from './assets.ts';
import type { BuildOptions } from './build.ts';
import { siteFiles } from './files.ts';
import { writeFonts } from './fonts.ts';
import { writeOffline } from './offline.ts';
import type { Opened } from './open-articles.ts';
import type { Stopwatch } from './progress.ts';
import { type ReadArchive, readArticles } from './read-articles.ts';
import type { Reading } from './reading/bring-in.ts';
import type { Former, PageKeys } from './rendering/former.ts';
import { planPages, renderSite } from './rendering/render-site.ts';
import { indexSite } from './search.ts';
import { FACTS_FILE, searchFacts } from './search-facts.ts';
import { searchWords, WORDS_FILE } from './search-words.ts';
import { isJunk } from './stage/junk.ts';
import { sealSite } from './stage/marker.ts';
import type { Stage } from './stage.ts';
import { writeSheets } from './style-sheets.ts';
import { viewSite } from './views.ts';
import { interfaceOf } from './words.ts';
import { writeSiteFiles } from './write.ts';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));

/** With what a site is made. */
export interface Means extends Omit<Reading, 'source' | 'site'> {
  readonly stage: Stage;
  readonly watch: Stopwatch;
  readonly former: Former;
}

export interface Made extends ReadArchive {
  /** Of the articles' pages. */
  readonly pages: PageKeys;
}

/** What is built on what: articles, then pages and data made of them, then the index of the pages, then the seal. */
export async function makeSite(
  opened: Opened,
  { stage, watch, former, ...means }: Means,
  options: Pick<BuildOptions, 'address' | 'skipBad' | 'offline'>,
): Promise<Made> {
  const { site } = stage;
  const { skipBad } = options;
  const read = await readArticles(opened, { ...means, skipBad, site }, watch);
  const { archive } = read;
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
  const rendering = { pool: means.pool, former, advance: watch.advance };
  const folders = { input: stage.input, output: site };
  const pages = await watch.time('Rendering pages', plan.total, () =>
    renderSite(view, plan, { folders, ...rendering }),
  );
  await watch.time('Writing feeds and data', null, () =>
    writeSiteFiles(site, siteFiles(archive, where)),
  );

  await watch.time('Indexing for search', null, () => writeSearch(site, archive));
  if (offline) await writeOffline(site, archive);
  sealSite(site);
  return { ...read, pages };
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
