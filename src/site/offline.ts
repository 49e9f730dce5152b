import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Archive } from '../model.ts';
import { compare } from '../text/dates.ts';
import { IN_BROWSERS } from './assets.ts';
import { outputFile, paths } from './links.ts';
import { writeSiteFiles } from './write.ts';

const WORKER = fileURLToPath(new URL('../worker/offline.ts', import.meta.url));

/** Pages of the frame: from each of them a reader without a connection finds what was read before. */
const PAGES = [
  paths.home,
  paths.articles,
  paths.timeline,
  paths.search,
  paths.about,
  paths.offline,
];

/**
 * Adds to the finished site in `folder` what lets browsers keep it: a service worker at its root and a web manifest. The
 * worker is named by the bytes of the pages, style sheets, scripts and fonts that it keeps from the start, so that it
 * changes when they do and only then.
 */
export async function writeOffline(folder: string, archive: Archive): Promise<void> {
  const assets = readdirSync(join(folder, 'assets'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = [...PAGES.map(outputFile), ...assets.sort(compare)];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(folder, file)));
  const frame = [...PAGES.map((path) => path.slice(1)), ...assets];
  await bundleWorker(folder, hash.digest('hex').slice(0, 16), frame);
  await writeSiteFiles(folder, [{ path: 'manifest.webmanifest', content: [webManifest(archive)] }]);
}

async function bundleWorker(
  folder: string,
  version: string,
  frame: readonly string[],
): Promise<void> {
  await build({
    entryPoints: [WORKER],
    outfile: join(folder, 'sw.js'),
    define: { VERSION: JSON.stringify(version), FRAME: JSON.stringify(frame) },
    ...IN_BROWSERS,
    // Browsers run a worker of this form that know no modules there.
    format: 'iife',
  });
}

/** https://www.w3.org/TR/appmanifest/; addresses are relative to the manifest's own. */
function webManifest({ settings }: Archive): string {
  const manifest = {
    name: settings.title,
    ...(settings.description === '' ? {} : { description: settings.description }),
    lang: settings.language,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    icons: [{ src: './assets/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
