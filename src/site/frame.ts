import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pathsOf } from '../cache/site-files.ts';
import { sha256 } from '../text/ids.ts';
import { bundleScripts } from './assets.ts';
import { writeFonts } from './fonts.ts';
import type { Stopwatch } from './progress.ts';
import type { Former, PageKeys } from './rendering/former.ts';
import { isJunk } from './stage/junk.ts';
import { writeSheets } from './style-sheets.ts';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));
/** Folder of all that is not as it is in `public/`, and its name among the keys of pages. */
const ASSETS = 'assets/';

export interface FrameOptions {
  readonly offline: boolean;
  /** The folder in `words/` of which scripts have the words. */
  readonly language: string;
}

/**
 * Puts into the site what is the same whatever its articles are: public files, fonts, style sheets and scripts. Where the last
 * build made the same, it is taken over. Gives the key by which the next build knows it.
 */
export async function writeFrame(
  site: string,
  { offline, language }: FrameOptions,
  { former, watch }: { readonly former: Former; readonly watch: Stopwatch },
): Promise<PageKeys> {
  const key = sha256(JSON.stringify([former.program, offline, language]));
  const made = { [ASSETS]: key };
  if (former.keys[ASSETS] === key && former.site.give(filesOfFrame(former))) return made;
  // First, so that nothing in public/ can take the place of a page.
  await watch.time('Copying public files', null, () =>
    // Not Eleventy's pass-through copy: it takes a bracket in the project's path for a pattern, and copies nothing.
    cp(PUBLIC, site, { recursive: true, dereference: true, filter: (path) => !isJunk(path) }),
  );
  await watch.time('Adding fonts', null, () => writeFonts(site));
  await watch.time('Joining style sheets', null, () => writeSheets(site));
  await watch.time('Bundling scripts', null, () => bundleScripts(site, offline, language));
  return made;
}

function filesOfFrame({ site }: Former): readonly string[] {
  const copied = pathsOf(PUBLIC).files.filter((path) => !isJunk(path));
  return [...new Set([...copied, ...site.below(ASSETS)])];
}
