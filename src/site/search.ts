import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ownThread, type Pool } from '../pool/pool.ts';
import { ownOf } from '../text/maps.ts';
import type { Former } from './rendering/former.ts';
import { type Entry, type EntryRow, INDEX_FOLDER, writeEntry } from './search-files.ts';
import {
  type KeptSlice,
  type MadeSlice,
  patchedSlice,
  type Rooms,
  wholeSlice,
} from './search-made.ts';
import { INDEX_KEYS, type Old, oldSlice, takeFrame, takeOver } from './search-old.ts';
import type { Slice } from './search-slice.ts';

export interface SiteIndex {
  /** Pagefind's id of each article, by its path within the site. */
  readonly ids: ReadonlyMap<string, string>;
  /** Digests of all on which slices depend, as the next build wants them. */
  readonly keys: Former['keys'];
  /** What the next build can use of the slices. */
  readonly made: readonly KeptSlice[];
}

/** With what an index is made. */
interface Means {
  readonly old: Old | null;
  readonly pool: Pool;
}

/**
 * Writes the search index to `<folder>/pagefind`, a slice after the other: what Pagefind holds in memory is one slice. It works
 * in a process of its own: other work can go on meanwhile. The same articles in the same order give the same bytes; a
 * slice whose key the last build knew is taken over, and of one that changed little Pagefind is handed what changed. All articles
 * share one index, whatever their language, so that one query finds them all. Without slices there is no index. Throws if
 * Pagefind reports an error or if the number of indexed articles is not that of a slice.
 */
export async function indexSite(
  folder: string,
  slices: readonly Slice[],
  means: Means = { old: null, pool: ownThread },
): Promise<SiteIndex> {
  const output = join(resolve(folder), INDEX_FOLDER);
  const making = `${output}.making`;
  try {
    await rm(output, { recursive: true, force: true });
    if (slices.length === 0) return { ids: new Map(), keys: {}, made: [] };
    const made = await writeSlices(slices, { output, making }, means);
    const ids = made.flatMap(({ pages }) => pages.map(({ url, id }) => [url, id] as const));
    return {
      ids: new Map(ids),
      keys: await keysOf(slices),
      made: made.map(({ tag, pages }) => ({ tag, pages })),
    };
  } catch (error) {
    throw new Error(`The search index could not be made: ${words(error)}`, { cause: error });
  }
}

/** What a slice is called among the keys of pages, and what is known of it before its articles are compared. */
function namesOf(tag: string): { readonly whole: string; readonly read: string } {
  return { whole: `${INDEX_KEYS}${tag}`, read: `${INDEX_KEYS}${tag}/read` };
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
async function knownOf(
  slices: readonly Slice[],
  old: Pick<Old, 'keys'>,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  const is = (name: string, key: string) => ownOf(old.keys, name) === key;
  for (const slice of slices.filter(({ tag, read }) => is(namesOf(tag).read, read)))
    if (is(namesOf(slice.tag).whole, await slice.key())) known.add(slice.tag);
  return known;
}

/** Whether the old site has all of these slices. */
export async function areKnown(slices: readonly Slice[], old: Pick<Old, 'keys'>): Promise<boolean> {
  return slices.length > 0 && (await knownOf(slices, old)).size === slices.length;
}

/** Keeps the whole of the old site's index, and these files besides; or none. */
export function keepIndex({ site }: Pick<Old, 'site'>, besides: readonly string[]): boolean {
  const index = site.below(INDEX_KEYS);
  return index.length > 0 && site.keep([...index, ...besides]);
}

async function writeSlices(
  slices: readonly Slice[],
  rooms: Rooms,
  { old, pool }: Means,
): Promise<readonly MadeSlice[]> {
  const { output, making } = rooms;
  const known = old === null ? new Set<string>() : await knownOf(slices, old);
  const frame = old === null ? null : takeFrame(slices, output, old);
  const make = async (slice: Slice) => {
    const before = old === null || frame === null ? null : oldSlice(slice.tag, old, frame);
    const taken = before !== null && known.has(slice.tag) ? takeOver(before) : null;
    if (taken !== null) return taken;
    const patched = before === null ? null : await patchedSlice(slice, before, rooms, pool);
    return patched ?? (await wholeSlice(slice, rooms, pool));
  };
  const made: MadeSlice[] = [];
  for (const slice of slices) made.push(await make(slice));
  await rm(making, { recursive: true, force: true });
  const entry = made.findLast((slice) => slice.entry !== null)?.entry ?? frame;
  if (entry !== null) writeEntry(output, { ...entry, languages: counted(made) });
  return made;
}

/** Besides what Pagefind says of each slice, how many words it has: what an article's length is measured by is all of them. */
function counted(slices: readonly MadeSlice[]): Entry['languages'] {
  const rows = slices.map(({ tag, row, pages }): [string, EntryRow] => {
    const count = pages.reduce((sum, page) => sum + page.words, 0);
    return [tag, { ...row, word_count: count }];
  });
  return Object.fromEntries(rows);
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
