import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guarded } from '../../pool/guard.ts';
import { fieldsOf, type KeptPage } from './kept-page.ts';
import { metaBytes, metaFile, metaName, metaNameOf, readMeta } from './meta.ts';
import { writePacked } from './packed.ts';
import { type FileText, patchFragments } from './patch-fragments.ts';
import { patchWords } from './patch-words.ts';

/** An index whose old pages are there, and the fresh ones in an index of their own. */
export interface Patch {
  readonly tag: string;
  readonly old: { readonly folder: string; readonly name: string };
  /** Folder of an index of the fresh pages alone; null where there are none. */
  readonly fresh: string | null;
  /** The old index's pages, in Pagefind's order. */
  readonly before: readonly KeptPage[];
  /** Every page of the new one, in its order: by its place in the old one, or by its address in that of fresh ones. */
  readonly pages: readonly (number | string)[];
  /** Where the new index's files are put that the old one does not have. */
  readonly output: string;
}

export interface Patched {
  /** Of the new list of pages. */
  readonly name: string;
  readonly pages: readonly KeptPage[];
  /** Files of the old index that the new one has, from the index's folder. */
  readonly kept: readonly string[];
}

/**
 * Puts an index together of what an old one and one of fresh pages have: the one that Pagefind would make of all. Null, and
 * nothing is written, where it is not known how.
 */
export function run(patch: Patch): Patched | null {
  const made = attempt(() => patched(patch));
  if (made === null) return null;
  for (const { file, content } of made.files) {
    const path = join(patch.output, file);
    mkdirSync(dirname(path), { recursive: true });
    writePacked(path, Buffer.from(content));
  }
  return made.patched;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    // A file that is damaged, or that another Pagefind wrote: it makes the index of all pages.
    return null;
  }
}

function patched(patch: Patch): { readonly patched: Patched; readonly files: readonly FileText[] } {
  const { tag, fresh: freshFolder, before } = patch;
  const old = readMeta(patch.old.folder, patch.old.name);
  const fresh = freshFolder === null ? null : readMeta(freshFolder, metaName(freshFolder));
  const fragments = patchFragments(patch, old, fresh);
  const fields = fieldsOf(fragments.pages);
  // Else words would have to be written anew wherever they stand in what is known of a page.
  if (fields.join() !== fieldsOf(before).join()) throw new Error('other things are known of pages');
  const words = patchWords(patch, { old, fresh, fields, freshPlaces: fragments.freshPlaces });
  const meta = metaBytes({ ...old, pages: fragments.meta, chunks: words.chunks, fields });
  const name = metaNameOf(tag, meta);
  return {
    patched: { name, pages: fragments.pages, kept: [...fragments.kept, ...words.kept] },
    files: [...fragments.files, ...words.files, { file: metaFile(name), content: meta }],
  };
}

export const work = guarded(run);
