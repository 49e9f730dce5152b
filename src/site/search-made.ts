import { rm } from 'node:fs/promises';
import type { Job } from '../pool/job.ts';
import { doOne, type Pool } from '../pool/pool.ts';
import type { KeptPage } from './index-files/kept-page.ts';
import type { Patch, Patched } from './index-files/patch-job.ts';
import type { Written } from './index-files/repack-job.ts';
import type { Former } from './rendering/former.ts';
import { type Entry, type EntryRow, INDEX_FOLDER, moveSlice } from './search-files.ts';
import { runPagefind, type Slice } from './search-slice.ts';

const PATCH: Job<Patch, Patched | null> = {
  module: new URL('./index-files/patch-job.ts', import.meta.url),
  load: () => import('./index-files/patch-job.ts'),
};
const REPACK: Job<Written, readonly KeptPage[]> = {
  module: new URL('./index-files/repack-job.ts', import.meta.url),
  load: () => import('./index-files/repack-job.ts'),
};

/** Of a slice's articles at most this share is looked at anew: of more Pagefind makes it as fast as a whole one. */
const MOST_FRESH = 0.5;

/** What a build keeps of a slice for the next. */
export interface KeptSlice {
  readonly tag: string;
  /** In Pagefind's order, each with the key by which it was handed over (./search-slice.ts). */
  readonly pages: readonly (KeptPage & { readonly key: string })[];
}

/** A slice of the index that is there. */
export interface MadeSlice extends KeptSlice {
  readonly row: EntryRow;
  /** What all slices share; null where it is what the old site has. */
  readonly entry: Entry | null;
}

/** Folders of the index, and of what is made for it. */
export interface Rooms {
  readonly output: string;
  readonly making: string;
}

/** A slice of the old site's index, as the last build left it. */
export interface OldSlice {
  readonly site: Former['site'];
  readonly row: EntryRow;
  readonly kept: KeptSlice;
  /** Its files, from the site's root, and the folder of the index there. */
  readonly files: readonly string[];
  readonly folder: string;
}

/** Has Pagefind make the slice of all of its articles. Throws where it indexed fewer or more. */
export async function wholeSlice(
  slice: Slice,
  { output, making }: Rooms,
  pool: Pool,
): Promise<MadeSlice> {
  const { tag } = slice;
  await rm(making, { recursive: true, force: true });
  await runPagefind(tag, slice.articles(), making);
  const { entry, row } = moveSlice(making, output, tag);
  if (row.page_count !== slice.count) {
    throw new Error(`${row.page_count} articles were indexed, but there are ${slice.count}.`);
  }
  const pages = await doOne(pool, REPACK, { folder: output, name: row.hash });
  const keys = await slice.pages();
  return { tag, row, entry, pages: withKeys(pages, keys) };
}

/**
 * Has Pagefind look at those articles alone that the old slice does not have as they are, and puts the slice together of both:
 * byte for byte the whole one. Null where that is not worth it, or cannot be.
 */
export async function patchedSlice(
  slice: Slice,
  old: OldSlice,
  { output, making }: Rooms,
  pool: Pool,
): Promise<MadeSlice | null> {
  const { tag } = slice;
  const { site, kept, row, folder } = old;
  const keys = await slice.pages();
  const places = new Map(kept.pages.map(({ url, key }, place) => [`${key} ${url}`, place]));
  const pages = keys.map(({ url, key }) => places.get(`${key} ${url}`) ?? url);
  const fresh = new Set(pages.filter((page) => typeof page === 'string'));
  const isWorth = fresh.size <= MOST_FRESH * pages.length && isRising(pages.filter(isPlace));
  if (!isWorth || !site.has(old.files)) return null;
  await rm(making, { recursive: true, force: true });
  if (fresh.size > 0) await runPagefind(tag, slice.articles(fresh), making);
  const patch: Patch = {
    tag,
    old: { folder, name: row.hash },
    fresh: fresh.size > 0 ? making : null,
    before: kept.pages,
    pages,
    output,
  };
  const patched = await doOne(pool, PATCH, patch);
  if (patched === null) return null;
  if (!site.keep(patched.kept.map((file) => `${INDEX_FOLDER}/${file}`)))
    throw new Error('Files of the old index are gone.');
  const made = { ...row, hash: patched.name, page_count: pages.length };
  return { tag, row: made, entry: null, pages: withKeys(patched.pages, keys) };
}

function isPlace(page: number | string): page is number {
  return typeof page === 'number';
}

/** Pages that changed their order would have all words written anew. */
function isRising(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

function withKeys(
  pages: readonly KeptPage[],
  keys: Awaited<ReturnType<Slice['pages']>>,
): KeptSlice['pages'] {
  const keyAt = new Map(keys.map(({ url, key }) => [url, key]));
  return pages.map((page) => ({ ...page, key: keyAt.get(page.url) ?? '' }));
}
