import { join } from 'node:path';
import { ownOf } from '../text/maps.ts';
import type { Former } from './rendering/former.ts';
import { belongsTo, type Entry, INDEX_FOLDER, takenEntry } from './search-files.ts';
import type { KeptSlice, MadeSlice, OldSlice } from './search-made.ts';
import type { Slice } from './search-slice.ts';

/** With this the keys of slices begin. */
export const INDEX_KEYS = `${INDEX_FOLDER}/`;

/** What the last build made, by which keys, and what it kept of its slices. */
export interface Old extends Pick<Former, 'keys' | 'site'> {
  readonly slices: readonly KeptSlice[];
}

/** Takes over what slices share; null where none of them was there before. */
export function takeFrame(slices: readonly Slice[], output: string, old: Old): Entry | null {
  const before = new Set(old.slices.map(({ tag }) => tag));
  if (!slices.some(({ tag }) => before.has(tag))) return null;
  const paths = pathsOf(old.site, null);
  if (paths.length === 0 || !old.site.give(paths)) return null;
  return takenEntry(
    output,
    paths.map((path) => path.slice(INDEX_KEYS.length)),
  );
}

/** The old site's slice of that tag; null where it has none, or nothing was kept of it. */
export function oldSlice(tag: string, { site, slices }: Old, frame: Entry): OldSlice | null {
  const row = ownOf(frame.languages, tag);
  const kept = slices.find((slice) => slice.tag === tag);
  if (row === undefined || kept === undefined) return null;
  return { site, row, kept, files: pathsOf(site, tag), folder: join(site.folder, INDEX_FOLDER) };
}

/** Null where its files are not as they were left. */
export function takeOver({ site, row, kept, files }: OldSlice): MadeSlice | null {
  return files.length > 0 && site.keep(files) ? { ...kept, row, entry: null } : null;
}

/** Of files of the old site's index, those of one slice; without a tag, those that all of them share. */
function pathsOf(site: Former['site'], tag: string | null): readonly string[] {
  return site.below(INDEX_KEYS).filter((path) => belongsTo(path.slice(INDEX_KEYS.length), tag));
}
