import { join } from 'node:path';
import { type Cache, openCache } from '../cache/cache.ts';
import { linesAt } from '../cache/kept-lines.ts';
import { oldSite } from '../cache/old-site.ts';
import { isMade, type Recognised, recognise } from '../cache/recognise.ts';
import { filesOfSite, type SiteFiles } from '../cache/site-files.ts';
import { treeInPool } from '../cache/tree-job.ts';
import type { Archive } from '../model.ts';
import { openPool, type Pool, widthFor } from '../pool/pool.ts';
import { addParts, checkParts } from '../records/parts.ts';
import { openRecords, type Records } from '../records/records.ts';
import { begun } from '../text/begun.ts';
import type { Address } from './address.ts';
import type { Made, Means } from './make-site.ts';
import { openArticles } from './open-articles.ts';
import { type Progress, type StageTime, Stopwatch } from './progress.ts';
import type { Kept } from './read-articles.ts';
import { openStage } from './stage.ts';

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
  /** How many articles share a slice of the search index; as many as memory allows (./slices.ts) where nobody says. */
  readonly inASlice?: number;
  /** Folders of the archive's parts, read elsewhere (./part.ts), to be joined. */
  readonly parts?: readonly string[];
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

/** What must be let go of when a build ends, however it does. */
interface Hands {
  pool: Pool | null;
  records: Records | null;
  stop: (() => Promise<void>) | null;
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
  const hands: Hands = { pool: null, records: null, stop: null };
  const abandon = async () => {
    // First those who write into the stage.
    await Promise.all([hands.pool?.close(), hands.stop?.()]);
    hands.records?.drop();
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
    if (options.parts !== undefined) checkParts(options.parts, found);
    if (await isMade(found, cache.remembered, stage.output)) {
      return { archive: null, times: watch.times };
    }
    const width = options.threads ?? widthFor(opened.source.files.length);
    hands.pool = await openPool(width);
    const looking = begun(treeInPool(stage.output, hands.pool));
    // Not before it is known that there is something to make: it takes a second to load.
    const { makeSite, stopMaking } = await import('./make-site.ts');
    hands.stop = stopMaking;
    hands.records = openRecords(cache.folder);
    addParts(options.parts ?? [], hands.records);
    const tree = await watch.time('Looking at the old site', null, () => looking);
    const old = oldSite({ tree, folder: stage.output, site: stage.site }, cache.remembered);
    const former = { program: found.program, keys: cache.remembered.pages, site: old };
    const kept = { ...keptIn(cache), old, former };
    const hold = { pool: hands.pool, records: hands.records, ground: found, ...kept };
    const made = await makeSite(opened, { stage, watch, ...hold }, options);
    const fresh = await filesOfSite(stage.site);
    await watch.time('Putting the site in place', null, () => stage.swapIn(old));
    const { records } = hands;
    await watch.time('Keeping what was learnt', null, () => {
      records.save();
      made.keep();
      keep(cache, found, made, new Map([...old.kept, ...fresh]));
    });
    return { archive: made.archive, times: watch.times };
  } finally {
    await abandon();
    progress.end();
  }
}

/** What the last build worked out of all articles together. */
function keptIn({ folder, remembered: { amended } }: Cache): Pick<Means, 'kept' | 'amended'> {
  const kept: Kept = {
    estimates: linesAt(join(folder, 'estimates')),
    events: linesAt(join(folder, 'events')),
    index: linesAt(join(folder, 'index')),
  };
  return { kept, amended };
}

/** What of the options makes a difference to the site's bytes. */
function deciding({ address, skipBad, offline, inASlice }: BuildOptions): unknown {
  return { address, skipBad, offline: offline === true, inASlice };
}

/** For the next build. Files left out, or changed since they were looked at, are no state to be met again. */
function keep(
  cache: Cache,
  { inputs, state, digest }: Recognised,
  { archive, amended, pages }: Made,
  files: SiteFiles,
): void {
  const isWhole = archive.digest === digest;
  cache.remember({ inputs, state: isWhole ? state : null, files, amended, pages });
}
