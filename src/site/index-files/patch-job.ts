import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guarded } from '../../pool/guard.ts';
import { fieldsOf, type KeptPage } from './kept-page.ts';
import { metaBytes, metaFile, metaName, metaNameOf, readMeta } from './meta.ts';
import { writePacked } from './packed.ts';
import { patchFragments } from './patch-fragments.ts';
import { patchWords } from './patch-words.ts';
import { UnfamiliarIndex } from './unfamiliar.ts';

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

/** Takes a file of the new index, by its path from the index's folder; `content`: not packed. */
export type Write = (file: string, content: Uint8Array | string) => void;

/**
 * Puts an index together of what an old one and one of fresh pages have: the one that Pagefind would make of all. Null, and
 * nothing is left in the output, where it is not known how: a file is damaged, or another Pagefind wrote it. Throws anything else.
 */
export function run(patch: Patch): Patched | null {
  const written: string[] = [];
  // Each at once: of a large slice all of them, as where every page has another place, are a gigabyte.
  const write: Write = (file, content) => {
    const path = join(patch.output, file);
    written.push(path);
    mkdirSync(dirname(path), { recursive: true });
    writePacked(path, Buffer.from(content));
  };
  try {
    return patched(patch, write);
  } catch (error) {
    if (!(error instanceof UnfamiliarIndex)) throw error;
    for (const path of written) rmSync(path, { force: true });
    return null;
  }
}

function patched(patch: Patch, write: Write): Patched {
  const { tag, fresh: freshFolder, before } = patch;
  const old = readMeta(patch.old.folder, patch.old.name);
  const fresh = freshFolder === null ? null : readMeta(freshFolder, metaName(freshFolder));
  const { pages, freshPlaces, ...fragments } = patchFragments(patch, { old, fresh }, write);
  const fields = fieldsOf(pages);
  // Else words would have to be written anew wherever they stand in what is known of a page.
  if (fields.join() !== fieldsOf(before).join())
    throw new UnfamiliarIndex('other things are known of pages');
  const words = patchWords(patch, { old, fresh, fields, freshPlaces }, write);
  const meta = metaBytes({ ...old, pages: fragments.meta, chunks: words.chunks, fields });
  const name = metaNameOf(tag, meta);
  write(metaFile(name), meta);
  return { name, pages, kept: [...fragments.kept, ...words.kept] };
}

export const work = guarded(run);
