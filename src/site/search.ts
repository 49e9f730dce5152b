import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { Indexed } from './indexed.ts';
import { readIds } from './search-ids.ts';

/** Articles that are handed over at once: Pagefind reads one while the next is written down. */
const AT_ONCE = 32;
/** Beyond this many articles, several share one file of the index: hosts and file systems mind the number of files. */
const MOST_FRAGMENTS = 2500;
/** What the search page loads. Pagefind also writes a worker and interfaces of its own, which the site does not use. */
const KEPT = /^(?:fragment|index|pagefind\.js|pagefind-entry\.json|.+\.pf_meta)$/;

const Entry = z.object({
  languages: z.record(
    z.string(),
    z.object({ page_count: z.number(), wasm: z.string().nullable() }),
  ),
});

export interface IndexOptions {
  /** BCP 47 tag of the archive: whose word endings count as the same word. */
  readonly language: string;
  /** How many articles the site has. */
  readonly expected: number;
}

/**
 * Writes the search index of `articles` to `<folder>/pagefind`. Pagefind works in a process of its own: other work can go on
 * meanwhile. The same articles in the same order give the same bytes. All share one index, whatever their language, so
 * that one query finds them all. An archive without articles gets no index. Throws if Pagefind reports an error or if
 * the number of indexed articles is not `expected`. Gives Pagefind's id of each article, by its path within the site.
 */
export async function indexSite(
  folder: string,
  articles: Iterable<Indexed>,
  options: IndexOptions,
): Promise<ReadonlyMap<string, string>> {
  const output = join(resolve(folder), 'pagefind');
  try {
    await rm(output, { recursive: true, force: true });
    if (options.expected === 0) return new Map();
    await writeIndex(articles, output, options);
  } catch (error) {
    throw new Error(`The search index could not be made: ${words(error)}`, { cause: error });
  } finally {
    await stopIndexing();
  }
  await removeUnused(output);
  return readIds(output);
}

/** Ends the process in which Pagefind works, at once; an index that is being made is not. */
export async function stopIndexing(): Promise<void> {
  await close();
}

async function writeIndex(
  articles: Iterable<Indexed>,
  output: string,
  options: IndexOptions,
): Promise<void> {
  const index = await newIndex(options.language);
  for (const some of batches(articles)) {
    const added = some.map(({ url, html }) => index.addHTMLFile({ url, content: html }));
    for (const { errors } of await Promise.all(added)) refuse(errors);
  }
  refuse((await index.writeFiles({ outputPath: output })).errors);
  const indexed = (await languagesOf(output)).reduce((sum, { page_count }) => sum + page_count, 0);
  expectCount(indexed, options.expected, 'articles were indexed');
}

function* batches(articles: Iterable<Indexed>): Generator<readonly Indexed[]> {
  let batch: Indexed[] = [];
  for (const article of articles) {
    batch.push(article);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function newIndex(language: string): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({
    forceLanguage: indexLanguage(language),
    maxFragments: MOST_FRAGMENTS,
  });
  refuse(errors);
  if (index === undefined) throw new Error('Pagefind gave no index and no reason.');
  return index;
}

/** The primary subtag, by which Pagefind chooses a stemmer; it indexes words as they are where it has none. */
function indexLanguage(tag: string): string {
  return /^[a-z]{2,8}(?=-|$)/.exec(tag.toLowerCase())?.[0] ?? 'und';
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

function expectCount(count: number, expected: number, what: string): void {
  if (count !== expected) throw new Error(`${count} ${what}, but the archive has ${expected}.`);
}

async function languagesOf(output: string): Promise<z.infer<typeof Entry>['languages'][string][]> {
  const text = await readFile(join(output, 'pagefind-entry.json'), 'utf8');
  return Object.values(Entry.parse(JSON.parse(text)).languages);
}

async function removeUnused(output: string): Promise<void> {
  const used = (await languagesOf(output)).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const unused = (await readdir(output)).filter((name) => !KEPT.test(name) && !used.includes(name));
  await Promise.all(unused.map((name) => rm(join(output, name), { recursive: true })));
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
