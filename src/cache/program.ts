import type { Sha256 } from '../model.ts';
import { digestLines } from '../program/sources.mjs';
import { isJunk } from '../site/stage/junk.ts';
import { sha256 } from '../text/ids.ts';

/** What decides about the bytes of a site besides its articles. The lock file names the packages. */
const PARTS = ['.eleventy.ts', 'layouts', 'package.json', 'package-lock.json', 'public', 'src'];
/** Of these no build runs anything. */
const ASIDE = /^src\/(?:training|cli)\//;

/** Digest of Backfile itself: its sources, its packages, and the Node that runs them. Takes some 50 ms. */
export function programDigest(): Sha256 {
  const lines = digestLines(PARTS, (path) => !ASIDE.test(path) && !isJunk(path));
  const { node, v8, icu, unicode } = process.versions;
  return sha256([`${[node, v8, icu, unicode].join(' ')}\n`, ...lines].join(''));
}
