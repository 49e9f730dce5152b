import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../browser/', import.meta.url));
const WORDS = fileURLToPath(new URL('words/', import.meta.url));
/** Each becomes a script of its own; whatever else stands in src/browser is bundled into them. */
const ENTRIES = ['keys', 'search', 'search-room', 'article', 'timeline'];
/** What the search's worker runs. */
const WORKER = { in: '../worker/search-index.ts', out: 'search-index' };

/** How scripts are made for browsers: one file each, without a comment or a source map, hence the same bytes each time. */
export const IN_BROWSERS = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'silent',
} as const;

/**
 * Bundles the site's own scripts to `<folder>/assets/<name>.js`. `offline`: also what lets browsers keep the site.
 * `language`: the folder in `words/` of which the scripts have the words, and no other's. Throws, with esbuild's words, if
 * one does not compile.
 */
export async function bundleScripts(
  folder: string,
  offline: boolean,
  language: string,
): Promise<void> {
  await build({
    absWorkingDir: SOURCE,
    entryPoints: [
      ...[...ENTRIES, ...(offline ? ['offline'] : [])].map((name) => ({
        in: `${name}.ts`,
        out: name,
      })),
      WORKER,
    ],
    outdir: join(folder, 'assets'),
    ...IN_BROWSERS,
    alias: { '#words': join(WORDS, language, 'browser.ts') },
    format: 'esm',
  });
}
