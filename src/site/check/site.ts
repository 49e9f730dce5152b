import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Notice } from '../../model.ts';
import { compare } from '../../text/dates.ts';
import { problem } from '../../text/notices.ts';
import { MARKER, type Marker, markerSchema } from '../exports/build-json.ts';
import { MANIFEST, readManifestLine } from '../exports/manifest.ts';

/** A built site as a check sees it. Paths are relative to `folder`, `/` between their parts, not percent-encoded. */
export interface Site {
  readonly folder: string;
  /** Every file, sorted. */
  readonly files: readonly string[];
  readonly has: (path: string) => boolean;
  readonly marker: Marker;
  /** Path to SHA-256, as the manifest lists them. */
  readonly manifest: ReadonlyMap<string, string>;
}

export type Report = (problem: Notice) => void;

/** Looks for one kind of problem, reports each, and gives how many things it looked at. */
export type Check = (site: Site, report: Report) => Promise<number>;

/** Opens the site in `folder`. Reports what is wrong with its marker and manifest; null if it is no site of ours. */
export async function openSite(folder: string, report: Report): Promise<Site | null> {
  const files = await listFiles(folder);
  const marker = await readMarker(folder);
  if (files === null || marker === null) {
    const what = files === null ? 'there is no such folder' : 'is missing or broken';
    const remedy = 'Build the site first, or name its folder with --site.';
    report(problem(files === null ? folder : MARKER, what, remedy));
    return null;
  }
  const known = new Set(files);
  const manifest = await readManifest(folder, report);
  return { folder, files, has: (path) => known.has(path), marker, manifest };
}

async function listFiles(folder: string): Promise<readonly string[] | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort(compare);
}

async function readMarker(folder: string): Promise<Marker | null> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(join(folder, MARKER), 'utf8')));
  } catch {
    return null;
  }
}

async function readManifest(folder: string, report: Report): Promise<ReadonlyMap<string, string>> {
  const listed = new Map<string, string>();
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) report(problem(MANIFEST, 'is missing', 'Build the site again.'));
  for (const [index, line] of (text ?? '').split('\n').entries()) {
    if (line === '') continue;
    const entry = readManifestLine(line);
    const what =
      entry === null
        ? 'is no line of a manifest: a SHA-256, two spaces and a path'
        : listed.has(entry.path)
          ? 'is listed twice'
          : null;
    if (what !== null) {
      report(problem(MANIFEST, what, 'Build the site again.', { line: index + 1, words: line }));
    }
    if (entry !== null) listed.set(entry.path, entry.sha256);
  }
  return listed;
}
