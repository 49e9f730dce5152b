import { articleToMarkdown } from '../article/markdown.ts';
import type { Amended } from '../cache/cache.ts';
import type { Archive, Entry } from '../model.ts';
import { entryDigest } from '../records/entry.ts';
import { sha256 } from '../text/ids.ts';
import { markdownPath, outputFile } from './links.ts';
import type { Reading } from './reading/bring-in.ts';
import { type SiteFile, writeSiteFiles } from './write.ts';

/** An archive of which nothing is in memory but what lists need, and which files tell what only the whole of it knows. */
export interface AmendedArchive {
  readonly archive: Archive;
  readonly amended: Amended;
}

/**
 * Puts articles away again of which only the whole archive told something, and has their Markdown say it. `before`: the
 * entries as they were read, in the archive's order. Of an article that is no longer amended it is written as it was read.
 */
export async function amend(
  archive: Archive,
  before: readonly Entry[],
  { site, records, ground, old, amended: former }: Omit<Reading, 'source'>,
): Promise<AmendedArchive> {
  const amended: Record<string, string> = {};
  const entries: Entry[] = [];
  const changed: SiteFile[] = [];
  for (const [index, one] of archive.entries.entries()) {
    const path = outputFile(markdownPath(one.article.id));
    const isAmended = one !== before[index];
    const entry = isAmended ? records.shelve(one) : one;
    entries.push(entry);
    if (isAmended) amended[path] = sha256(JSON.stringify([ground.program, entryDigest(entry)]));
    const wasAmended = Object.hasOwn(former, path);
    if (!isAmended && !wasAmended) continue;
    if (isAmended && wasAmended && former[path] === amended[path] && old.keep([path])) continue;
    changed.push({ path, content: late(() => articleToMarkdown(entry.article)) });
  }
  await writeSiteFiles(site, changed);
  return { archive: { ...archive, entries }, amended };
}

function* late(text: () => string): Generator<string> {
  yield text();
}
