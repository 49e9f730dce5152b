import { join } from 'node:path';
import type { Entry } from '../model.ts';
import { storedEntry } from './entry.ts';
import { openPack } from './pack.ts';
import { readIndex } from './records.ts';
import { shelfOf } from './shelf.ts';

/**
 * The entries that the last build kept in `folder`, in the order of their paths; none where nothing is kept. Writes nothing,
 * so that a build may be under way.
 */
export function keptEntries(folder: string): readonly Entry[] {
  const index = readIndex(folder);
  if (index === null) return [];
  const shelf = shelfOf(openPack(join(folder, index.pack), 'read'));
  return Object.values(index.records).map((known) => storedEntry(known, shelf));
}
