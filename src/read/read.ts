import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveSettings, Given, Notice, Outcome, RawFile, Sha256 } from '../model.ts';
import { compare } from '../text/dates.ts';
import { sha256 } from '../text/ids.ts';
import { fail, problem, succeed } from '../text/notices.ts';
import { utf8Text } from './charset.ts';
import { emptyFile } from './decode.ts';
import { type Listed, listArticles } from './list.ts';
import { DEFAULT_SETTINGS, readSettings, readSidecar } from './schema.ts';

/** Longest article, in bytes: the longest pages saved with all their scripts have about five million. */
export const LARGEST_ARTICLE = 10_000_000;

/** Longest sidecar and archive.yml, in bytes: facts are short, and a YAML file of megabytes can stall any parser. */
export const LARGEST_SIDECAR = 65_536;

/** A file's path, from the articles folder, and what it held when it was read. */
export interface Fingerprint {
  readonly path: string;
  readonly sha256: Sha256;
}

/** An articles folder, its articles listed and not yet read. */
export interface Source {
  readonly folder: string;
  /** Defaults where there is no archive.yml, and where `problems` say that it cannot be used. */
  readonly settings: ArchiveSettings;
  /** In the order of their paths' code units. */
  readonly files: readonly Listed[];
  /** Errors that stop every build: those of archive.yml. */
  readonly problems: readonly Notice[];
  /** Errors that leave files out under `--skip-bad`: clashing names, two sidecars of an article, a sidecar of none. */
  readonly bad: readonly Notice[];
  /** Of archive.yml, where there is one. */
  readonly fingerprints: readonly Fingerprint[];
}

/** An article's file with the fingerprints of all that was read of it: itself, and its sidecar. */
export interface ReadFile {
  readonly file: RawFile;
  readonly fingerprints: readonly Fingerprint[];
}

/**
 * Opens an articles folder: lists its articles and reads the archive's settings.
 * @param folder path of the folder on this machine
 * @returns notices of files that are not read; fails where there is no such folder, or no article in it. What is wrong
 * with single files stands in the source, so that all of it can be told at once.
 */
export async function openArchive(folder: string): Promise<Outcome<Source>> {
  const listing = await listArticles(folder);
  if (!listing.ok) return listing;
  const { files, settings: path, bad, problems } = listing.value;
  const file = path === null ? null : readBytes(folder, path, LARGEST_SIDECAR);
  const settings = file === null || !file.ok ? file : settingsOf(file.value);
  const source: Source = {
    folder,
    settings: settings?.ok ? settings.value : DEFAULT_SETTINGS,
    files,
    problems: settings === null || settings.ok ? problems : [...problems, ...settings.problems],
    bad,
    fingerprints: file?.ok ? [fingerprint(file.value)] : [],
  };
  return succeed(source, listing.notices);
}

/**
 * Reads an article and its sidecar.
 * @param folder the articles folder
 * @returns fails, with all that is wrong with both, where a file cannot be opened, is empty or too large, or where the
 * sidecar is broken
 */
export function readRaw(folder: string, listed: Listed): Outcome<ReadFile> {
  const { path, id, format, sidecar } = listed;
  const article = readBytes(folder, path, LARGEST_ARTICLE);
  const facts = sidecar === null ? null : readBytes(folder, sidecar, LARGEST_SIDECAR);
  const given = facts === null || !facts.ok ? facts : factsOf(facts.value);
  const isEmpty = article.ok && article.value.bytes.length === 0;
  const problems = [
    ...(article.ok ? [] : article.problems),
    ...(isEmpty ? [emptyFile(path)] : []),
    ...(given === null || given.ok ? [] : given.problems),
  ];
  if (!article.ok || problems.length > 0) return fail(...problems);
  const { bytes } = article.value;
  const file: RawFile = {
    path,
    id,
    format,
    bytes,
    sha256: sha256(bytes),
    given: given?.ok ? given.value : {},
  };
  const fingerprints = [{ path, sha256: file.sha256 }];
  if (facts?.ok) fingerprints.push(fingerprint(facts.value));
  return succeed({ file, fingerprints });
}

/**
 * Digest of the whole input: SHA-256 of the lines `<sha256>  <path>\n` of all files, in the order of their paths' code
 * units, as `sha256sum` writes them.
 */
export function inputDigest(fingerprints: readonly Fingerprint[]): Sha256 {
  const sorted = [...fingerprints].sort((a, b) => compare(a.path, b.path));
  return sha256(sorted.map((file) => `${file.sha256}  ${file.path}\n`).join(''));
}

interface Bytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function fingerprint({ path, bytes }: Bytes): Fingerprint {
  return { path, sha256: sha256(bytes) };
}

function settingsOf({ path, bytes }: Bytes): Outcome<ArchiveSettings> {
  const text = utf8Text(bytes);
  return text === null ? fail(notUtf8(path)) : readSettings(path, text);
}

function factsOf({ path, bytes }: Bytes): Outcome<Given> {
  const text = utf8Text(bytes);
  return text === null ? fail(notUtf8(path)) : readSidecar(path, text);
}

function notUtf8(path: string): Notice {
  return problem(
    path,
    'not UTF-8',
    'Save it as UTF-8: your editor asks for the encoding on saving.',
  );
}

/** At once: promises of a small file take six times as long as the file. */
function readBytes(folder: string, path: string, limit: number): Outcome<Bytes> {
  try {
    const file = openSync(join(folder, path), 'r');
    try {
      const { size } = fstatSync(file);
      if (size > limit) return fail(tooLarge(path, size, limit));
      return succeed({ path, bytes: readFileSync(file) });
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return fail(cannotOpen(path, error));
  }
}

function tooLarge(path: string, size: number, limit: number): Notice {
  const what = `too large: ${size.toLocaleString('en')} bytes, of at most ${limit.toLocaleString('en')}`;
  return problem(path, what, 'Split it, shorten it, or move it out of the articles folder.');
}

function cannotOpen(path: string, error: unknown): Notice {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (code === 'ENOENT') {
    const remedy =
      'Restore it, or remove the link to it; a name with odd characters may need to be changed.';
    return problem(path, 'no longer there', remedy);
  }
  const remedy = 'Give yourself the right to read it, or move it out of the articles folder.';
  return problem(path, `cannot be opened (${code})`, remedy);
}
