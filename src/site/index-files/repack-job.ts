import { join } from 'node:path';
import { guarded } from '../../pool/guard.ts';
import { fragmentFile, fragmentReader, ownText } from './fragments.ts';
import { type KeptPage, keptPage } from './kept-page.ts';
import { type MetaPage, metaFile, readMeta } from './meta.ts';
import { digestOf, readPacked, writePacked } from './packed.ts';

/** An index that Pagefind wrote. */
export interface Written {
  readonly folder: string;
  /** Of its list of pages. */
  readonly name: string;
}

/**
 * Packs an index's files as those are packed that are put together without Pagefind (./patch-job.ts), so that the bytes do not
 * tell who wrote them. Gives its pages, in Pagefind's order.
 */
export function run({ folder, name }: Written): readonly KeptPage[] {
  const { pages, chunks } = readMeta(folder, name);
  const read = fragmentReader(folder);
  const kept = pages.map((page) => {
    const fragment = read(page);
    return keptPage(page, fragment, digestOf(ownText(fragment)));
  });
  const names = new Set(pages.map(fileOf));
  const files = [
    metaFile(name),
    ...[...names].map(fragmentFile),
    ...chunks.map((chunk) => `index/${chunk.name}.pf_index`),
  ];
  for (const file of files) writePacked(join(folder, file), readPacked(join(folder, file)));
  return kept;
}

function fileOf({ id, group }: MetaPage): string {
  return group === '' ? id : group;
}

export const work = guarded(run);
