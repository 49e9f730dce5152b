import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleToMarkdown } from '../article/markdown.ts';
import type { Archive, Entry, Notice } from '../model.ts';
import { type Gathered, gather, withEvents } from '../pipeline.ts';
import { type Fingerprint, inputDigest } from '../read/read.ts';
import { prepared } from '../records/entry.ts';
import { InputError } from '../text/notices.ts';
import { markdownPath, outputFile } from './links.ts';
import type { Opened } from './open-articles.ts';
import type { Stopwatch } from './progress.ts';
import { bringIn, type Reading } from './reading/bring-in.ts';
import { inTurns } from './turns.ts';
import { backfileVersion } from './version.ts';

export interface ReadOptions extends Omit<Reading, 'source'> {
  readonly skipBad: boolean;
  /** Called once all articles are compared, before their events are found. */
  readonly onGathered: (gathered: Gathered) => void;
}

/** All that the articles are, and which files of the site tell of one article what only the whole archive knows. */
export interface ReadArchive {
  readonly archive: Archive;
  readonly amended: readonly string[];
}

/** What is kept of the articles while they stream by. */
interface Harvest {
  readonly entries: Entry[];
  readonly notices: Notice[];
  readonly bad: Notice[];
  readonly fingerprints: Fingerprint[];
}

/**
 * Reads every article once: its original and its Markdown go straight to the site. Of its entry only what lists need is in
 * memory; the rest is read from the records when it is asked for. Throws InputError with all that is wrong with the
 * articles; with `skipBad` only what is wrong with the archive's own settings.
 */
export async function readArticles(
  opened: Opened,
  { skipBad, onGathered, ...options }: ReadOptions,
  watch: Stopwatch,
): Promise<ReadArchive> {
  const { source } = opened;
  const harvest = await watch.time('Reading articles', source.files.length, () =>
    gatherIn(opened, options, watch.advance),
  );
  const fatal = skipBad ? source.problems : [...source.problems, ...harvest.bad];
  if (fatal.length > 0) throw new InputError(fatal);
  const gathered = await watch.time('Comparing articles', null, () =>
    gather(
      {
        settings: source.settings,
        entries: harvest.entries,
        skipped: harvest.bad,
        notices: harvest.notices,
        digest: inputDigest(harvest.fingerprints),
        version: backfileVersion(),
      },
      prepared,
    ),
  );
  onGathered(gathered);
  const archive = await watch.time('Finding events', null, () =>
    inTurns(withEvents(gathered, prepared)),
  );
  return amend(archive, harvest.entries, options);
}

/** Writes the Markdown of articles of which only the whole archive told something, and puts them away again. */
async function amend(
  archive: Archive,
  before: readonly Entry[],
  { site, records }: Pick<Reading, 'site' | 'records'>,
): Promise<ReadArchive> {
  const amended: string[] = [];
  const entries: Entry[] = [];
  for (const [index, entry] of archive.entries.entries()) {
    const isAmended = entry !== before[index];
    entries.push(isAmended ? records.shelve(entry) : entry);
    if (!isAmended) continue;
    const path = outputFile(markdownPath(entry.article.id));
    amended.push(path);
    // What stands there may be the old site's own file.
    await rm(join(site, path), { force: true });
    await writeFile(join(site, path), articleToMarkdown(entry.article));
  }
  return { archive: { ...archive, entries }, amended };
}

async function gatherIn(
  { source, notices }: Opened,
  reading: Omit<Reading, 'source'>,
  advance: () => void,
): Promise<Harvest> {
  const harvest: Harvest = {
    entries: [],
    notices: [...notices],
    bad: [...source.bad],
    fingerprints: [...source.fingerprints],
  };
  for await (const { fingerprints, outcome } of bringIn({ ...reading, source })) {
    harvest.fingerprints.push(...fingerprints);
    if (outcome.ok) {
      harvest.entries.push(outcome.value);
      harvest.notices.push(...outcome.notices);
    } else harvest.bad.push(...outcome.problems);
    advance();
  }
  return harvest;
}
