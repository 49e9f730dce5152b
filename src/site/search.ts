import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ownOf } from '../text/maps.ts';
import type { Former } from './rendering/former.ts';
import {
  belongsTo,
  type Entry,
  type EntryRow,
  moveSlice,
  readEntry,
  writeEntry,
} from './search-files.ts';
import { type IndexedId, readIds } from './search-ids.ts';
import { runPagefind, type Slice } from './search-slice.ts';

/** Within the site. */
const FOLDER = 'pagefind';

export interface SiteIndex {
  /** Pagefind's id of each article, by its path within the site. */
  readonly ids: ReadonlyMap<string, string>;
  /** Digests of all on which slices depend, as the next build wants them. */
  readonly keys: Former['keys'];
}

/** What the last build made, and by which keys. */
type Old = Pick<Former, 'keys' | 'site'>;

/**
 * Writes the search index to `<folder>/pagefind`, a slice after the other: what Pagefind holds in memory is one slice. It works
 * in a process of its own: other work can go on meanwhile. The same articles in the same order give the same bytes; a
 * slice whose key the last build knew is taken over. All articles share one index, whatever their language, so that one
 * query finds them all. Without slices there is no index. Throws if Pagefind reports an error or if the number of
 * indexed articles is not that of a slice.
 */
export async function indexSite(
  folder: string,
  slices: readonly Slice[],
  old: Old | null = null,
): Promise<SiteIndex> {
  const output = join(resolve(folder), FOLDER);
  const making = `${output}.making`;
  try {
    await rm(output, { recursive: true, force: true });
    if (slices.length === 0) return { ids: new Map(), keys: {} };
    const ids = await writeSlices(slices, { output, making }, old);
    return {
      ids: new Map([...ids].map(([url, { id }]) => [url, id])),
      keys: await keysOf(slices),
    };
  } catch (error) {
    throw new Error(`The search index could not be made: ${words(error)}`, { cause: error });
  }
}

/** What a slice is called among the keys of pages, and what is known of it before its articles are compared. */
function namesOf(tag: string): { readonly whole: string; readonly read: string } {
  return { whole: `${FOLDER}/${tag}`, read: `${FOLDER}/${tag}/read` };
}

/** By name. */
export async function keysOf(slices: readonly Slice[]): Promise<Former['keys']> {
  const keys: Record<string, string> = {};
  for (const slice of slices) {
    const { whole, read } = namesOf(slice.tag);
    keys[whole] = await slice.key();
    keys[read] = slice.read;
  }
  return keys;
}

/**
 * The tags of slices that the old site has. Where what was read says that it has none, nothing else is waited for: Pagefind
 * is at it while articles are compared.
 */
async function knownOf(slices: readonly Slice[], old: Old | null): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  if (old === null) return known;
  const is = (name: string, key: string) => ownOf(old.keys, name) === key;
  for (const slice of slices.filter(({ tag, read }) => is(namesOf(tag).read, read)))
    if (is(namesOf(slice.tag).whole, await slice.key())) known.add(slice.tag);
  return known;
}

/** Whether the old site has all of these slices. */
export async function areKnown(slices: readonly Slice[], old: Old): Promise<boolean> {
  return slices.length > 0 && (await knownOf(slices, old)).size === slices.length;
}

/** Keeps the whole of the old site's index, and these files besides; or none. */
export function keepIndex({ site }: Old, besides: readonly string[]): boolean {
  const index = site.below(`${FOLDER}/`);
  return index.length > 0 && site.keep([...index, ...besides]);
}

async function writeSlices(
  slices: readonly Slice[],
  { output, making }: { readonly output: string; readonly making: string },
  old: Old | null,
): Promise<ReadonlyMap<string, IndexedId>> {
  const known = await knownOf(slices, old);
  let entry = known.size > 0 ? takeFrame(output, old) : null;
  const before = entry?.languages ?? {};
  const rows = new Map<string, EntryRow>();
  for (const slice of slices) {
    const { tag } = slice;
    const row = before[tag];
    if (row !== undefined && known.has(tag) && give(old, (path) => belongsTo(path, tag))) {
      rows.set(tag, row);
      continue;
    }
    await rm(making, { recursive: true, force: true });
    await runPagefind(slice, making);
    const made = moveSlice(making, output, tag);
    const { page_count: count } = made.row;
    if (count !== slice.count) {
      throw new Error(`${count} articles were indexed, but there are ${slice.count}.`);
    }
    entry = made.entry;
    rows.set(tag, made.row);
  }
  await rm(making, { recursive: true, force: true });
  const ids = await readIds(output);
  if (entry !== null) writeEntry(output, { ...entry, languages: counted(rows, ids) });
  return ids;
}

/** Takes over what slices share; null where nothing can be taken over. */
function takeFrame(output: string, old: Old | null): Entry | null {
  return give(old, (path) => belongsTo(path, null)) ? readEntry(output) : null;
}

function give(old: Old | null, isWanted: (path: string) => boolean): boolean {
  const paths = old?.site
    .below(`${FOLDER}/`)
    .filter((path) => isWanted(path.slice(FOLDER.length + 1)));
  return paths !== undefined && paths.length > 0 && old?.site.give(paths) === true;
}

/** Besides what Pagefind says of each slice, how many words it has: what an article's length is measured by is all of them. */
function counted(
  rows: ReadonlyMap<string, EntryRow>,
  ids: ReadonlyMap<string, IndexedId>,
): Entry['languages'] {
  const sums = new Map<string, number>();
  for (const { id, words: count } of ids.values()) {
    const tag = id.slice(0, id.lastIndexOf('_'));
    sums.set(tag, (sums.get(tag) ?? 0) + count);
  }
  return Object.fromEntries(
    [...rows].map(([tag, row]) => [tag, { ...row, word_count: sums.get(tag) ?? 0 }]),
  );
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
