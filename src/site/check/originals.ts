import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '../../model.ts';
import { sha256 } from '../../text/ids.ts';
import { problem } from '../../text/notices.ts';
import { MANIFEST } from '../exports/manifest.ts';
import type { Report, Site } from './site.ts';

const ORIGINAL = /^articles\/[^/]+\/original\.txt$/;

/** Fixity: every file that the manifest lists is there and unchanged, and no original is unlisted. */
export async function checkOriginals(site: Site, report: Report): Promise<number> {
  for (const [path, expected] of site.manifest) {
    const found = await verify(site, path, expected);
    if (found !== null) report(found);
  }
  for (const path of site.files) {
    if (!ORIGINAL.test(path) || site.manifest.has(path)) continue;
    report(problem(path, `is not listed in ${MANIFEST}`, 'Build the site again.'));
  }
  return site.manifest.size;
}

async function verify(site: Site, path: string, expected: string): Promise<Notice | null> {
  if (!site.has(path)) {
    const what = `is listed in ${MANIFEST} and is missing`;
    return problem(path, what, 'Restore it, or build the site again.');
  }
  const actual = sha256(await readFile(join(site.folder, path)));
  if (actual === expected) return null;
  const what = `has changed since it was published: its SHA-256 is ${actual}, not ${expected}`;
  return problem(path, what, 'Restore it, or build the site again.');
}
