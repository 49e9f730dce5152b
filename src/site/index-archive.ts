import { known } from '../article/known.ts';
import type { KeptLines } from '../cache/kept-lines.ts';
import type { Gathered } from '../pipeline.ts';
import type { Job } from '../pool/job.ts';
import { doOne, type Pool } from '../pool/pool.ts';
import { sha256 } from '../text/ids.ts';
import { ownOf } from '../text/maps.ts';
import { archiveSlices, type Underway } from './archive-slices.ts';
import type { Former } from './rendering/former.ts';
import { areKnown, indexSite, keepIndex, keysOf } from './search.ts';
import { FACTS_FILE, searchFacts } from './search-facts.ts';
import type { KeptSlice } from './search-made.ts';
import { INDEX_KEYS } from './search-old.ts';
import { WORDS_FILE } from './search-words.ts';
import { IN_A_SLICE } from './slices.ts';
import { type Wording, wordingOf } from './words-job.ts';
import { writeSiteFiles } from './write.ts';

/** With what an index is made. */
export interface IndexMeans {
  readonly former: Former;
  /** What the last build kept of its slices. */
  readonly kept: KeptLines<KeptSlice>;
  readonly pool: Pool;
}

export interface IndexedArchive {
  /** Of the slices. */
  readonly keys: Former['keys'];
  /** Keeps for the next build what it can use of this one's. */
  readonly keep: () => void;
}

const WORDS: Job<Wording, string> = {
  module: new URL('./words-job.ts', import.meta.url),
  load: () => import('./words-job.ts'),
};

/** Among the keys of slices: of what the search page knows besides. */
const FACTS = 'data/search';

/**
 * Makes the archive's search index below `site`, and what the search page knows besides: its articles have the ids that the
 * index gave them. All of it is kept where it would be the same. Waits for Pagefind most of the time, so that other work can
 * go on. Rejects as `indexSite` does. `most`: articles in a slice.
 */
export async function indexArchive(
  site: string,
  underway: Underway,
  { former, kept, pool }: IndexMeans,
  most: number = IN_A_SLICE,
): Promise<IndexedArchive> {
  const slices = archiveSlices(underway, most, former.program);
  if (await areKnown(slices, former)) {
    const facts = factsKey(await underway.compared);
    if (ownOf(former.keys, FACTS) === facts && keepIndex(former, [FACTS_FILE, WORDS_FILE]))
      return { keys: { ...(await keysOf(slices)), [FACTS]: facts }, keep: () => undefined };
  }
  const { ids, keys, made } = await indexSite(site, slices, {
    pool,
    old: { ...former, slices: kept.find(keptKey(former.keys, former)) ?? [] },
  });
  const archive = await underway.compared;
  await writeSiteFiles(site, [
    { path: FACTS_FILE, content: [searchFacts(archive, ids)] },
    { path: WORDS_FILE, content: [await doOne(pool, WORDS, wordingOf(underway.read.entries))] },
  ]);
  return {
    keys: { ...keys, [FACTS]: factsKey(archive) },
    keep: () => kept.keep(keptKey(keys, former), made),
  };
}

/** Names all of the index's slices, and who made them. */
function keptKey(keys: Former['keys'], { program }: Former): string {
  const ofSlices = Object.entries(keys).filter(([name]) => name.startsWith(INDEX_KEYS));
  return sha256(JSON.stringify([program, ofSlices.sort(([a], [b]) => (a < b ? -1 : 1))]));
}

/** Digest of what the search page filters by; the words that it knows besides are the index's. */
function factsKey({ entries }: Gathered): string {
  const facts = entries.map(({ article: { id, fields } }) => {
    const { published, outlet, place, language } = fields;
    return [id, published.basis, known(published), known(outlet), known(place), known(language)];
  });
  return sha256(JSON.stringify(facts));
}
