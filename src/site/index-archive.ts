import { dateWords } from '../../layouts/parts/when.tsx';
import { known } from '../article/known.ts';
import type { Gathered } from '../pipeline.ts';
import { type Indexed, indexed } from './indexed.ts';
import { indexSite } from './search.ts';
import { FACTS_FILE, searchFacts } from './search-facts.ts';
import { searchWords, WORDS_FILE } from './search-words.ts';
import { wordsOf } from './words.ts';
import { writeSiteFiles } from './write.ts';

/**
 * Makes the archive's search index below `site`, and what the search page knows besides: its articles have the ids that the
 * index gave them. Waits for Pagefind most of the time, so that other work can go on. Rejects as `indexSite` does.
 */
export async function indexArchive(site: string, archive: Gathered): Promise<void> {
  const { language } = archive.settings;
  const options = { language, expected: archive.entries.length };
  const ids = await indexSite(site, indexedArticles(archive), options);
  await writeSiteFiles(site, [
    { path: FACTS_FILE, content: [searchFacts(archive, ids)] },
    { path: WORDS_FILE, content: [searchWords(archive)] },
  ]);
}

/** What of each article the index has, in their order; made while it is read. */
export function* indexedArticles(archive: Gathered): Generator<Indexed> {
  for (const { article } of archive.entries) {
    const date = known(article.fields.published);
    const { cut, dateUnknown } = wordsOf(archive);
    yield indexed(article, { date: date === null ? dateUnknown : dateWords(date, archive), cut });
  }
}
