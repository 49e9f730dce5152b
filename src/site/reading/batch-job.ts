import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleToMarkdown } from '../../article/markdown.ts';
import { NONE_REPEATED } from '../../lines/repeated.ts';
import type { ArchiveSettings, Article, Outcome } from '../../model.ts';
import { guarded } from '../../pool/guard.ts';
import type { Listed } from '../../read/list.ts';
import { type Fingerprint, readRaw } from '../../read/read.ts';
import { storedEntry } from '../../records/entry.ts';
import { openPack, type Place } from '../../records/pack.ts';
import { type Light, lightOf, type Packable, packable } from '../../records/record.ts';
import { shelfOf } from '../../records/shelf.ts';
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
  /** Path of the pack with the heavy parts of those that are known. */
  readonly pack: string;
}

export interface BatchFile {
  readonly listed: Listed;
  /** Lines that the files of its folder have in common; null for none. */
  readonly repeated: readonly string[] | null;
  /** What came of it before, if it is still what it was; null if that is not known. */
  readonly known: KnownFile | null;
}

export interface KnownFile {
  readonly fingerprints: readonly Fingerprint[];
  readonly light: Light;
  readonly place: Place;
}

/** What came of one file. */
export interface Brought {
  /** Of what was read, whether or not it could be used. */
  readonly fingerprints: readonly Fingerprint[];
  /** Null: what was known of it. */
  readonly outcome: Outcome<{ readonly light: Light; readonly rest: Packable }> | null;
}

/** Reads and describes articles, and writes their originals and Markdown; what they gave, in their order. */
export async function run({ files, pack: path, ...batch }: Batch): Promise<readonly Brought[]> {
  const brought: Brought[] = [];
  const pack = files.some(({ known }) => known !== null) ? openPack(path, 'read') : null;
  const shelf = pack === null ? null : shelfOf(pack);
  for (const file of files) {
    const { known } = file;
    const article =
      known === null || shelf === null
        ? null
        : storedEntry({ ...known, prepared: null }, shelf).article;
    const isWritten = article !== null && (await writeKnown(file, article, batch));
    brought.push(
      known !== null && isWritten
        ? { fingerprints: known.fingerprints, outcome: null }
        : await bring(file, batch),
    );
  }
  pack?.close();
  return brought;
}

type Where = Pick<Batch, 'folder' | 'settings' | 'site'>;

/** False, and nothing is written, where the files are not what they were. */
async function writeKnown(
  { listed, known }: BatchFile,
  article: Article,
  { folder, site }: Where,
): Promise<boolean> {
  const read = await readRaw(folder, listed);
  if (!read.ok || known === null) return false;
  const { file, fingerprints } = read.value;
  const isSame = JSON.stringify(fingerprints) === JSON.stringify(known.fingerprints);
  if (isSame) writeArticle(site, file.bytes, article);
  return isSame;
}

async function bring({ listed, repeated }: BatchFile, where: Where): Promise<Brought> {
  const lines = repeated === null ? NONE_REPEATED : new Set(repeated);
  const { fingerprints, outcome } = await handleArticle(where, listed, lines);
  if (!outcome.ok) return { fingerprints, outcome };
  const { file, processed } = outcome.value;
  writeArticle(where.site, file.bytes, processed.article);
  return {
    fingerprints,
    outcome: succeed(
      { light: lightOf(processed.article), rest: packable(processed) },
      outcome.notices,
    ),
  };
}

/** At once: a thread has nothing else to do, and small files take less time than promises of them. */
function writeArticle(site: string, bytes: Uint8Array, article: Article): void {
  const original = join(site, outputFile(originalPath(article.id)));
  mkdirSync(dirname(original), { recursive: true });
  writeFileSync(original, bytes);
  writeFileSync(join(site, outputFile(markdownPath(article.id))), articleToMarkdown(article));
}

export const work = guarded(run);
