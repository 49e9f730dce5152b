import { join } from 'node:path';
import type { Entry } from '../model.ts';
import { compare } from '../text/dates.ts';
import { storedEntry } from './entry.ts';
import { readIndex } from './index-files.ts';
import { openPack } from './pack.ts';
import { shelfOf } from './shelf.ts';

/**
 * The entries that the last build kept in `folder`, in the order of their paths; none where nothing is kept. Writes nothing,
 * so that a build may be under way.
 */
export function keptEntries(folder: string): readonly Entry[] {
  // A build that has just ended may take away what the first look was at.
  const index = readIndex(folder) ?? readIndex(folder);
  if (index === null) return [];
  const shelf = shelfOf(openPack(join(folder, index.pack), 'read'));
  return [...index.records.values()]
    .sort((a, b) => compare(a.light.path, b.light.path))
    .map((known) => storedEntry(known, shelf));
}
