import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articleToMarkdown } from '../article/markdown.ts';
import type { Archive, Article, Entry, Notice, RawFile } from '../model.ts';
import { gather } from '../pipeline.ts';
import { type Fingerprint, inputDigest } from '../read/read.ts';
import { InputError } from '../text/notices.ts';
import { handleArticles, type Opened, openArticles } from './articles.ts';
import { markdownPath, originalPath, outputFile } from './links.ts';
import type { Stopwatch } from './progress.ts';
import { backfileVersion } from './version.ts';

export interface ReadOptions {
  readonly articles: string;
  readonly skipBad: boolean;
}

/** What is kept of the articles while they stream by. */
interface Harvest {
  readonly entries: Entry[];
  readonly notices: Notice[];
  readonly bad: Notice[];
  readonly fingerprints: Fingerprint[];
}

/**
 * Reads every article once: its original and its Markdown go straight to the site in the folder `site`, and only its
 * entry is kept. Throws InputError with all that is wrong with the articles; with `skipBad` only what is wrong with
 * the archive's own settings.
 */
export async function readArticles(
  { articles, skipBad }: ReadOptions,
  site: string,
  watch: Stopwatch,
): Promise<Archive> {
  const opened = await openArticles(articles);
  const { source } = opened;
  const harvest = await watch.time('Reading articles', source.files.length, () =>
    bringIn(opened, site, watch.advance),
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

async function bringIn(
  { source, notices }: Opened,
  site: string,
  advance: () => void,
): Promise<Harvest> {
  const harvest: Harvest = {
    entries: [],
    notices: [...notices],
    bad: [...source.bad],
    fingerprints: [...source.fingerprints],
  };
  // One article is written while the next is read and cleaned: disk and processor need not wait for each other.
  let written = Promise.resolve();
  try {
    for await (const { fingerprints, outcome } of handleArticles(source)) {
      await written;
      harvest.fingerprints.push(...fingerprints);
      if (outcome.ok) {
        const { file, processed } = outcome.value;
        const { article, mentions } = processed;
        written = writeArticle(site, file, article);
        // Its failure is met where it is awaited; until then Node must not take it for one that nobody minds.
        written.catch(() => undefined);
        harvest.entries.push({ article, mentions });
        harvest.notices.push(...outcome.notices);
      } else {
        harvest.bad.push(...outcome.problems);
      }
      advance();
    }
  } finally {
    await written;
  }
  return harvest;
}

async function writeArticle(site: string, { bytes }: RawFile, article: Article): Promise<void> {
  const original = join(site, outputFile(originalPath(article.id)));
  const markdown = join(site, outputFile(markdownPath(article.id)));
  await mkdir(dirname(original), { recursive: true });
  await Promise.all([writeFile(original, bytes), writeFile(markdown, articleToMarkdown(article))]);
}
