import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleToMarkdown } from '../../article/markdown.ts';
import { NONE_REPEATED } from '../../lines/repeated.ts';
import type { ArchiveSettings, Article, Entry, Outcome, RawFile } from '../../model.ts';
import type { Listed } from '../../read/list.ts';
import type { Fingerprint } from '../../read/read.ts';
import { succeed } from '../../text/notices.ts';
import { handleArticle } from '../articles.ts';
import { markdownPath, originalPath, outputFile } from '../links.ts';

/** Articles that are read together. */
export interface Batch {
  /** The articles folder. */
  readonly folder: string;
  readonly settings: ArchiveSettings;
  readonly files: readonly BatchFile[];
  /** The folder that becomes the site: originals and Markdown are written to it. */
  readonly site: string;
}

export interface BatchFile {
  readonly listed: Listed;
  /** Lines that the files of its folder have in common; null for none. */
  readonly repeated: ReadonlySet<string> | null;
}

/** What came of one file. */
export interface Brought {
  /** Of what was read, whether or not it could be used. */
  readonly fingerprints: readonly Fingerprint[];
  readonly outcome: Outcome<Entry>;
}

/** Reads and describes articles, and writes their originals and Markdown; what they gave, in their order. */
export async function run({ files, site, ...source }: Batch): Promise<readonly Brought[]> {
  const brought: Brought[] = [];
  for (const { listed, repeated } of files) {
    const { fingerprints, outcome } = await handleArticle(
      source,
      listed,
      repeated ?? NONE_REPEATED,
    );
    if (!outcome.ok) brought.push({ fingerprints, outcome });
    else {
      const { file, processed } = outcome.value;
      const { article, mentions } = processed;
      writeArticle(site, file, article);
      brought.push({ fingerprints, outcome: succeed({ article, mentions }, outcome.notices) });
    }
  }
  return brought;
}

/** At once: a thread has nothing else to do, and small files take less time than promises of them. */
function writeArticle(site: string, { bytes }: RawFile, article: Article): void {
  const original = join(site, outputFile(originalPath(article.id)));
  mkdirSync(dirname(original), { recursive: true });
  writeFileSync(original, bytes);
  writeFileSync(join(site, outputFile(markdownPath(article.id))), articleToMarkdown(article));
}
