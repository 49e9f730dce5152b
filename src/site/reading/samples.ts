import type { Listed } from '../../read/list.ts';
import { compare } from '../../text/dates.ts';
import { sha256 } from '../../text/ids.ts';
import { at } from '../../text/maps.ts';

/** Files of a folder that are looked at: time and memory stay the same however many there are. */
const SAMPLE = 100;

/**
 * Of each folder that has plain texts, by its name as `folderOf` gives it, those that tell which lines they all have. Only
 * plain text is looked at: in web pages the markup tells the site's parts from the article's, and what people write in
 * Markdown is text.
 */
export function samplesIn(files: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> {
  const byFolder = new Map<string, Listed[]>();
  for (const file of files) {
    if (file.format === 'txt') at(byFolder, folderOf(file), () => []).push(file);
  }
  return new Map([...byFolder].map(([within, texts]) => [within, sampleOf(texts)]));
}

/** From the articles folder, with `/` at its end; empty for that itself. */
export function folderOf({ path }: Listed): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** By a digest of their paths: a file more or less changes the sample by one, and the disk's order nothing. */
function sampleOf(files: readonly Listed[]): readonly Listed[] {
  if (files.length <= SAMPLE) return files;
  return files
    .map((file) => ({ file, digest: sha256(file.path) }))
    .sort((a, b) => compare(a.digest, b.digest))
    .slice(0, SAMPLE)
    .map(({ file }) => file);
}
