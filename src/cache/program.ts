import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sha256 } from '../model.ts';
import { isJunk } from '../site/stage/junk.ts';
import { compare } from '../text/dates.ts';
import { sha256 } from '../text/ids.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What decides about the bytes of a site besides its articles. The lock file names the packages. */
const PARTS = ['.eleventy.ts', 'layouts', 'package.json', 'package-lock.json', 'public', 'src'];
/** Of these no build runs anything. */
const ASIDE = /^src\/(?:training|cli)\//;

/** Digest of Backfile itself: its sources, its packages, and the Node that runs them. Takes some 50 ms. */
export function programDigest(): Sha256 {
  const files = PARTS.flatMap(filesOf).filter((path) => !ASIDE.test(path) && !isJunk(path));
  const lines = files
    .sort(compare)
    .map((path) => `${sha256(readFileSync(join(ROOT, path)))}  ${path}\n`);
  const { node, v8, icu, unicode } = process.versions;
  return sha256([`${[node, v8, icu, unicode].join(' ')}\n`, ...lines].join(''));
}

/** From the project's folder, with `/`. Nothing of what is not there: an archive of the sources may lack the lock file. */
function filesOf(part: string): readonly string[] {
  try {
    const entries = readdirSync(join(ROOT, part), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
  } catch (error) {
    const isFile = error instanceof Error && 'code' in error && error.code === 'ENOTDIR';
    return isFile ? [part] : [];
  }
}
