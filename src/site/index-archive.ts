import { dateWords } from '../../layouts/parts/when.tsx';
import { known } from '../article/known.ts';
import type { Entry } from '../model.ts';
import type { Gathered } from '../pipeline.ts';
import { briefly } from '../records/entry.ts';
import { sha256 } from '../text/ids.ts';
import { ownOf } from '../text/maps.ts';
import { once } from '../text/once.ts';
import { type Indexed, indexed } from './indexed.ts';
import type { Former } from './rendering/former.ts';
import { areKnown, indexSite, keepIndex, keysOf } from './search.ts';
import { FACTS_FILE, searchFacts } from './search-facts.ts';
import type { Slice } from './search-slice.ts';
import { searchWords, WORDS_FILE } from './search-words.ts';
import { IN_A_SLICE, slicesOf } from './slices.ts';
import { wordsOf } from './words.ts';
import { writeSiteFiles } from './write.ts';

/** An archive whose articles are read, and what it is once they are compared. */
export interface Underway {
  readonly read: Gathered;
  /** Of the same articles in the same order; those that had a date when they were read are the same. */
  readonly compared: Promise<Gathered>;
}

/** Among the keys of slices: of what the search page knows besides. */
const FACTS = 'data/search';

/**
 * Makes the archive's search index below `site`, and what the search page knows besides: its articles have the ids that the
 * index gave them. All of it is kept where it would be the same. Waits for Pagefind most of the time, so that other work can
 * go on. Rejects as `indexSite` does. Gives the keys of the slices. `most`: articles in a slice.
 */
export async function indexArchive(
  site: string,
  underway: Underway,
  former: Former,
  most: number = IN_A_SLICE,
): Promise<Former['keys']> {
  const slices = archiveSlices(underway, most, former.program);
  if (await areKnown(slices, former)) {
    const facts = factsKey(await underway.compared);
    if (ownOf(former.keys, FACTS) === facts && keepIndex(former, [FACTS_FILE, WORDS_FILE]))
      return { ...(await keysOf(slices)), [FACTS]: facts };
  }
  const { ids, keys } = await indexSite(site, slices, former);
  const archive = await underway.compared;
  await writeSiteFiles(site, [
    { path: FACTS_FILE, content: [searchFacts(archive, ids)] },
    { path: WORDS_FILE, content: [searchWords(archive)] },
  ]);
  return { ...keys, [FACTS]: factsKey(archive) };
}

/** The archive in slices of about `most` articles; `program`: a digest of all that decides about them besides. */
export function archiveSlices(
  { read, compared }: Underway,
  most: number,
  program: string,
): readonly Slice[] {
  const { language } = read.settings;
  const slices = slicesOf([...read.entries.keys()], (at) => entryAt(read, at).article.id, most);
  const isOne = read.entries.length <= most;
  const keyOf = (archive: Gathered, places: readonly number[]) =>
    sha256(JSON.stringify([program, language, places.map((at) => shown(entryAt(archive, at)))]));
  return [...slices].map(([number, places]) => ({
    tag: isOne ? primary(language) : `${primary(language)}-x-${number}`,
    count: places.length,
    read: keyOf(read, places),
    key: once(async () => keyOf(await compared, places)),
    articles: () => inOrder(places, { read, compared }),
  }));
}

/** All of an article that the index has, and what it does not say of another. */
function shown({ article }: Entry): unknown {
  const { id, fields } = article;
  const { title, standfirst, outlet, published } = fields;
  const caveat = title.basis === 'unknown' ? null : title.caveat;
  const values = [known(title), caveat, known(standfirst), known(outlet), known(published)];
  return [id, ...values, briefly(article).text];
}

/** Those that had a date when they were read come first: they need not wait for the others. */
async function* inOrder(
  places: readonly number[],
  { read, compared }: Underway,
): AsyncGenerator<Indexed> {
  const isDated = (at: number) => known(entryAt(read, at).article.fields.published) !== null;
  yield* indexedArticles(read, places.filter(isDated));
  const undated = places.filter((at) => !isDated(at));
  if (undated.length > 0) yield* indexedArticles(await compared, undated);
}

/** What of each article the index has, in their order; made while it is read. `places`: theirs among the entries. */
export function* indexedArticles(
  archive: Gathered,
  places: Iterable<number> = archive.entries.keys(),
): Generator<Indexed> {
  const { cut, dateUnknown } = wordsOf(archive);
  for (const at of places) {
    const { article } = entryAt(archive, at);
    const date = known(article.fields.published);
    yield indexed(article, { date: date === null ? dateUnknown : dateWords(date, archive), cut });
  }
}

/** Digest of what the search page filters by; the words that it knows besides are the index's. */
function factsKey({ entries }: Gathered): string {
  const facts = entries.map(({ article: { id, fields } }) => {
    const { published, outlet, place, language } = fields;
    return [id, published.basis, known(published), known(outlet), known(place), known(language)];
  });
  return sha256(JSON.stringify(facts));
}

function entryAt({ entries }: Gathered, place: number): Entry {
  const entry = entries[place];
  if (entry === undefined) throw new RangeError(`There is no article ${place}.`);
  return entry;
}

/** The primary subtag, by which Pagefind chooses a stemmer; it indexes words as they are where it has none. */
function primary(tag: string): string {
  return /^[a-z]{2,8}(?=-|$)/.exec(tag.toLowerCase())?.[0] ?? 'und';
}
