import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleToMarkdown } from '../../article/markdown.ts';
import { NONE_REPEATED } from '../../lines/repeated.ts';
import type { ArchiveSettings, Article, Outcome } from '../../model.ts';
import { guarded } from '../../pool/guard.ts';
import type { Listed } from '../../read/list.ts';
import { type Fingerprint, readRaw } from '../../read/read.ts';
import { type Stored, storedEntry } from '../../records/entry.ts';
import { openPack } from '../../records/pack.ts';
import { type Light, lightOf, type Packable, packable } from '../../records/record.ts';
import { shelfOf } from '../../records/shelf.ts';
import { succeed } from '../../text/notices.ts';
import { type Asked, type Handled, handleTogether } from '../articles.ts';
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

export interface KnownFile extends Pick<Stored, 'light' | 'brief' | 'place'> {
  readonly fingerprints: readonly Fingerprint[];
}

/** What came of one file. */
export interface Brought {
  /** Of what was read, whether or not it could be used. */
  readonly fingerprints: readonly Fingerprint[];
  /** Null: what was known of it. */
  readonly outcome: Outcome<{ readonly light: Light; readonly rest: Packable }> | null;
}

/** Reads and describes articles, and writes their originals and Markdown; what they gave, in their order. */
export function run({ files, pack, ...where }: Batch): readonly Brought[] {
  const written = writtenOf(files, pack, where);
  const unknown = files.filter((_, index) => written[index] !== true).map(askedOf);
  const made = handleTogether(where, unknown);
  return files.flatMap(({ known }, index) => {
    if (known !== null && written[index] === true)
      return [{ fingerprints: known.fingerprints, outcome: null }];
    const { value } = made.next();
    return value === undefined ? [] : [brought(value, where)];
  });
}

type Where = Pick<Batch, 'folder' | 'settings' | 'site'>;

/** By file: whether what was known of it is what it is, and was written. */
function writtenOf(files: readonly BatchFile[], path: string, where: Where): readonly boolean[] {
  if (files.every(({ known }) => known === null)) return [];
  const pack = openPack(path, 'read');
  const shelf = shelfOf(pack);
  const written = files.map(({ listed, known }) => {
    if (known === null) return false;
    const { article } = storedEntry({ ...known, prepared: null }, shelf);
    return writeKnown(listed, known, article, where);
  });
  pack.close();
  return written;
}

/** False, and nothing is written, where the files are not what they were. */
function writeKnown(
  listed: Listed,
  known: KnownFile,
  article: Article,
  { folder, site }: Where,
): boolean {
  const read = readRaw(folder, listed);
  if (!read.ok) return false;
  const { file, fingerprints } = read.value;
  const isSame = JSON.stringify(fingerprints) === JSON.stringify(known.fingerprints);
  if (isSame) writeArticle(site, file.bytes, article);
  return isSame;
}

function askedOf({ listed, repeated }: BatchFile): Asked {
  return { listed, repeated: repeated === null ? NONE_REPEATED : new Set(repeated) };
}

function brought({ fingerprints, outcome }: Handled, { site }: Where): Brought {
  if (!outcome.ok) return { fingerprints, outcome };
  const { file, processed } = outcome.value;
  writeArticle(site, file.bytes, processed.article);
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
