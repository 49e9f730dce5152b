import { hash } from 'node:crypto';
import { dateWords } from '../../layouts/parts/when.tsx';
import { known } from '../article/known.ts';
import type { Entry } from '../model.ts';
import type { Gathered } from '../pipeline.ts';
import { briefly } from '../records/entry.ts';
import { sha256 } from '../text/ids.ts';
import { once } from '../text/once.ts';
import { rememberingOf } from '../text/remembering.ts';
import { type Indexed, indexed } from './indexed.ts';
import { articlePath } from './links.ts';
import type { Slice, SlicePage } from './search-slice.ts';
import { slicesOf } from './slices.ts';
import { wordsOf } from './words.ts';

/** An archive whose articles are read, and what it is once they are compared. */
export interface Underway {
  readonly read: Gathered;
  /** Of the same articles in the same order; those that had a date when they were read are the same. */
  readonly compared: Promise<Gathered>;
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
    sha256(JSON.stringify([program, language, places.map((at) => shownKey(entryAt(archive, at)))]));
  return [...slices].map(([number, places]) => ({
    tag: isOne ? primary(language) : `${primary(language)}-x-${number}`,
    count: places.length,
    read: keyOf(read, places),
    key: once(async () => keyOf(await compared, places)),
    pages: async () =>
      pagesOf(
        places,
        { read, compared: await compared },
        sha256(`${program} ${language}`).slice(0, 16),
      ),
    articles: (only) => inOrder(places, { read, compared }, only),
  }));
}

/** `ground`: digest of all that decides about every article. */
function pagesOf(
  places: readonly number[],
  { read, compared }: { readonly read: Gathered; readonly compared: Gathered },
  ground: string,
): readonly SlicePage[] {
  return order(places, read)
    .flat()
    .map((at) => {
      const entry = entryAt(compared, at);
      return { url: articlePath(entry.article.id), key: `${ground} ${shownKey(entry)}` };
    });
}

/** Digest of all of an article that the index has, and what it does not say of another. */
const shownKey: (entry: Entry) => string = rememberingOf(({ article }) => {
  const { id, fields } = article;
  const { title, standfirst, outlet, published } = fields;
  const caveat = title.basis === 'unknown' ? null : title.caveat;
  const values = [known(title), caveat, known(standfirst), known(outlet), known(published)];
  return hash('sha1', JSON.stringify([id, ...values, briefly(article).text]), 'base64');
});

/** Those that had a date when they were read come first: they need not wait for the others. */
function order(
  places: readonly number[],
  read: Gathered,
): readonly [dated: readonly number[], undated: readonly number[]] {
  const isDated = (at: number) => known(entryAt(read, at).article.fields.published) !== null;
  return [places.filter(isDated), places.filter((at) => !isDated(at))];
}

async function* inOrder(
  places: readonly number[],
  { read, compared }: Underway,
  only: ReadonlySet<string> | undefined,
): AsyncGenerator<Indexed> {
  const wanted = places.filter(
    (at) => only === undefined || only.has(articlePath(entryAt(read, at).article.id)),
  );
  const [dated, undated] = order(wanted, read);
  yield* indexedArticles(read, dated);
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

function entryAt({ entries }: Gathered, place: number): Entry {
  const entry = entries[place];
  if (entry === undefined) throw new RangeError(`There is no article ${place}.`);
  return entry;
}

/** The primary subtag, by which Pagefind chooses a stemmer; it indexes words as they are where it has none. */
function primary(tag: string): string {
  return /^[a-z]{2,8}(?=-|$)/.exec(tag.toLowerCase())?.[0] ?? 'und';
}
