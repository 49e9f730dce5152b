import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleToMarkdown } from '../article/markdown.ts';
import type { Archive, Entry, Notice } from '../model.ts';
import { gather } from '../pipeline.ts';
import type { Pool } from '../pool/pool.ts';
import { type Fingerprint, inputDigest } from '../read/read.ts';
import { InputError } from '../text/notices.ts';
import type { Opened } from './articles.ts';
import { markdownPath, outputFile } from './links.ts';
import type { Stopwatch } from './progress.ts';
import { bringIn } from './reading/jobs.ts';
import { backfileVersion } from './version.ts';

export interface ReadOptions {
  readonly skipBad: boolean;
  /** The folder that becomes the site. */
  readonly site: string;
  readonly pool: Pool;
}

/** What is kept of the articles while they stream by. */
interface Harvest {
  readonly entries: Entry[];
  readonly notices: Notice[];
  readonly bad: Notice[];
  readonly fingerprints: Fingerprint[];
}

/**
 * Reads every article once: its original and its Markdown go straight to the site, and only its entry is kept. Throws
 * InputError with all that is wrong with the articles; with `skipBad` only what is wrong with the archive's own settings.
 */
export async function readArticles(
  opened: Opened,
  { skipBad, site, pool }: ReadOptions,
  watch: Stopwatch,
): Promise<Archive> {
  const { source } = opened;
  const harvest = await watch.time('Reading articles', source.files.length, () =>
    gatherIn(opened, { site, pool }, watch.advance),
  );
  const fatal = skipBad ? source.problems : [...source.problems, ...harvest.bad];
  if (fatal.length > 0) throw new InputError(fatal);
  const archive = await watch.time('Finding events', null, () =>
    gather({
      settings: source.settings,
      entries: harvest.entries,
      skipped: harvest.bad,
      notices: harvest.notices,
      digest: inputDigest(harvest.fingerprints),
      version: backfileVersion(),
    }),
  );
  await rewriteChanged(harvest.entries, archive.entries, site);
  return archive;
}

/** The Markdown of articles of which only the whole archive told something. */
async function rewriteChanged(
  before: readonly Entry[],
  after: readonly Entry[],
  site: string,
): Promise<void> {
  for (const [index, { article }] of after.entries()) {
    if (article !== before[index]?.article)
      await writeFile(join(site, outputFile(markdownPath(article.id))), articleToMarkdown(article));
  }
}

async function gatherIn(
  { source, notices }: Opened,
  { site, pool }: Pick<ReadOptions, 'site' | 'pool'>,
  advance: () => void,
): Promise<Harvest> {
  const harvest: Harvest = {
    entries: [],
    notices: [...notices],
    bad: [...source.bad],
    fingerprints: [...source.fingerprints],
  };
  for await (const { fingerprints, outcome } of bringIn(source, site, pool)) {
    harvest.fingerprints.push(...fingerprints);
    if (outcome.ok) {
      harvest.entries.push(outcome.value);
      harvest.notices.push(...outcome.notices);
    } else harvest.bad.push(...outcome.problems);
    advance();
  }
  return harvest;
}
