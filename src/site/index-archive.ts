import { dateWords } from '../../layouts/parts/when.tsx';
import { known } from '../article/known.ts';
import type { Entry } from '../model.ts';
import type { Gathered } from '../pipeline.ts';
import { entryDigest } from '../records/entry.ts';
import { sha256 } from '../text/ids.ts';
import { type Indexed, indexed } from './indexed.ts';
import type { Former } from './rendering/former.ts';
import { indexSite } from './search.ts';
import { FACTS_FILE, searchFacts } from './search-facts.ts';
import type { Slice } from './search-slice.ts';
import { searchWords, WORDS_FILE } from './search-words.ts';
import { IN_A_SLICE, slicesOf } from './slices.ts';
import { wordsOf } from './words.ts';
import { writeSiteFiles } from './write.ts';

/**
 * Makes the archive's search index below `site`, and what the search page knows besides: its articles have the ids that the
 * index gave them. Waits for Pagefind most of the time, so that other work can go on. Rejects as `indexSite` does. Gives
 * the keys of the slices. `most`: articles in a slice.
 */
export async function indexArchive(
  site: string,
  archive: Gathered,
  former: Former,
  most: number = IN_A_SLICE,
): Promise<Former['keys']> {
  const { ids, keys } = await indexSite(site, archiveSlices(archive, most, former.program), former);
  await writeSiteFiles(site, [
    { path: FACTS_FILE, content: [searchFacts(archive, ids)] },
    { path: WORDS_FILE, content: [searchWords(archive)] },
  ]);
  return keys;
}

/** The archive in slices of about `most` articles; `program`: a digest of all that decides about them besides. */
export function archiveSlices(archive: Gathered, most: number, program: string): readonly Slice[] {
  const { language } = archive.settings;
  const slices = slicesOf(archive.entries, ({ article }) => article.id, most);
  const isOne = archive.entries.length <= most;
  return [...slices].map(([number, entries]) => ({
    tag: isOne ? primary(language) : `${primary(language)}-x-${number}`,
    count: entries.length,
    key: sha256(JSON.stringify([program, language, entries.map(entryDigest)])),
    articles: () => indexedArticles(archive, entries),
  }));
}

/** What of each article the index has, in their order; made while it is read. */
export function* indexedArticles(
  archive: Gathered,
  entries: readonly Entry[] = archive.entries,
): Generator<Indexed> {
  const { cut, dateUnknown } = wordsOf(archive);
  for (const { article } of entries) {
    const date = known(article.fields.published);
    yield indexed(article, { date: date === null ? dateUnknown : dateWords(date, archive), cut });
  }
}

/** The primary subtag, by which Pagefind chooses a stemmer; it indexes words as they are where it has none. */
function primary(tag: string): string {
  return /^[a-z]{2,8}(?=-|$)/.exec(tag.toLowerCase())?.[0] ?? 'und';
}
