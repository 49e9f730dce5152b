import type { OldSite } from '../cache/old-site.ts';
import type { Gathered } from '../pipeline.ts';
import { begun } from '../text/begun.ts';
import { siteOptions } from './address.ts';
import type { BuildOptions } from './build.ts';
import { writeData } from './files.ts';
import { writeFrame } from './frame.ts';
import { type IndexedArchive, indexArchive } from './index-archive.ts';
import { writeOffline } from './offline.ts';
import type { Opened } from './open-articles.ts';
import type { Stopwatch } from './progress.ts';
import { type Kept, type ReadArchive, readArticles } from './read-articles.ts';
import type { Reading } from './reading/bring-in.ts';
import type { Former, PageKeys } from './rendering/former.ts';
import { planPages, renderSite } from './rendering/render-site.ts';
import { stopIndexing } from './search-slice.ts';
import { sealSite } from './stage/marker.ts';
import type { Stage } from './stage.ts';
import { viewSite } from './views.ts';
import { interfaceOf } from './words.ts';

/** With what a site is made. */
export interface Means extends Omit<Reading, 'source' | 'site' | 'old'> {
  readonly kept: Kept;
  readonly stage: Stage;
  readonly watch: Stopwatch;
  readonly former: Former;
  readonly old: OldSite;
}

export interface Made extends ReadArchive {
  /** Of pages, of what they share, and of the index's slices. */
  readonly pages: PageKeys;
}

/** What is built on what: articles, then pages and data made of them, and beside these the index, then the seal. */
export async function makeSite(
  opened: Opened,
  { stage, watch, former, ...means }: Means,
  options: Pick<BuildOptions, 'address' | 'skipBad' | 'offline' | 'inASlice'>,
): Promise<Made> {
  const { site } = stage;
  const { skipBad } = options;
  // It is made by a process of its own, while articles are compared, events are found and pages are made.
  let index: Promise<IndexedArchive> = Promise.resolve({ keys: {}, keep: () => undefined });
  const onRead = (read: Gathered, compared: Promise<Gathered>) => {
    const by = { former, kept: means.kept.index, pool: means.pool };
    index = begun(indexArchive(site, { read, compared }, by, options.inASlice));
  };
  const read = await readArticles(opened, { ...means, skipBad, site, onRead }, watch);
  const { archive } = read;
  const offline = options.offline === true;
  const where = { ...siteOptions(options.address, archive.settings), offline };

  const language = interfaceOf(archive).primary;
  const frame = await writeFrame(site, { offline, language }, { former, watch });

  const view = viewSite(archive, where);
  const plan = planPages(view);
  const { says } = read;
  const rendering = { pool: means.pool, former, says, advance: watch.advance };
  const folders = { input: stage.input, output: site };
  const pages = await watch.time('Rendering pages', plan.total, () =>
    renderSite(view, plan, { folders, ...rendering }),
  );
  const data = await watch.time('Writing feeds and data', null, () =>
    writeData(view, { site, former, says }),
  );

  const slices = await watch.time('Indexing for search', null, () => index);
  if (offline) await writeOffline(site, archive);
  sealSite(site, means.old.kept.keys());
  const keep = () => {
    read.keep();
    slices.keep();
  };
  return { ...read, pages: { ...frame, ...pages, ...data, ...slices.keys }, keep };
}

/** Ends what goes on beside the making of a site, where that was broken off. */
export async function stopMaking(): Promise<void> {
  await stopIndexing();
}
