import { close, createIndex, type PagefindIndex } from 'pagefind';
import { begun } from '../text/begun.ts';
import { MOST_FRAGMENTS } from './index-files/fragments.ts';
import type { Indexed } from './indexed.ts';

/**
 * Articles that are handed over at once, and code units of them, the next before these are done: this process may be busy
 * for a while, and its memory holds them all.
 */
const AT_ONCE = 256;
const UNITS_AT_ONCE = 1_000_000;

/** A part of the archive that Pagefind indexes in a process of its own. */
export interface Slice {
  /** BCP 47 tag, by which Pagefind chooses a stemmer and calls what it makes: other slices have others. */
  readonly tag: string;
  /** How many articles it has. */
  readonly count: number;
  /** Digest of what is known of them before they are compared: where it is another, so is the key. */
  readonly read: string;
  /** The same key, the same articles. */
  key(): Promise<string>;
  /** All articles in the order in which they are handed over. */
  pages(): Promise<readonly SlicePage[]>;
  /** Those at `only` these addresses, where it is not all. */
  articles(only?: ReadonlySet<string>): Iterable<Indexed> | AsyncIterable<Indexed>;
}

/** An article as it is known before it is handed over. */
export interface SlicePage {
  readonly url: string;
  /** The same key, the same words and facts. */
  readonly key: string;
}

/** Writes Pagefind's files of such articles to `output`. Its process has ended when this resolves or rejects. */
export async function runPagefind(
  tag: string,
  articles: ReturnType<Slice['articles']>,
  output: string,
): Promise<void> {
  try {
    const index = await newIndex(tag);
    let before: Promise<readonly { readonly errors: readonly string[] }[]> = Promise.resolve([]);
    for await (const some of batches(articles)) {
      const added = begun(
        Promise.all(some.map(({ url, html }) => index.addHTMLFile({ url, content: html }))),
      );
      for (const { errors } of await before) refuse(errors);
      before = added;
    }
    for (const { errors } of await before) refuse(errors);
    refuse((await index.writeFiles({ outputPath: output })).errors);
  } finally {
    await stopIndexing();
  }
}

/** Ends the process in which Pagefind works, at once; an index that is being made is not. */
export async function stopIndexing(): Promise<void> {
  await close();
}

async function* batches(
  articles: ReturnType<Slice['articles']>,
): AsyncGenerator<readonly Indexed[]> {
  let batch: Indexed[] = [];
  let units = 0;
  for await (const article of articles) {
    batch.push(article);
    units += article.html.length;
    if (batch.length < AT_ONCE && units < UNITS_AT_ONCE) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}

async function newIndex(tag: string): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: tag, maxFragments: MOST_FRAGMENTS });
  refuse(errors);
  if (index === undefined) throw new Error('Pagefind gave no index and no reason.');
  return index;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
