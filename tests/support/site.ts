import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './processes.ts';

export interface BuiltSite {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds a site into a folder of its own, through the command line as a person would. Throws what it said if it fails. */
export async function buildSite(...options: readonly string[]): Promise<BuiltSite> {
  const room = await mkdtemp(join(tmpdir(), 'backfile-site-'));
  const folder = join(room, 'site');
  await run(['src/start.mjs', 'build', '--output', folder, ...options]);
  return { folder, remove: () => rm(room, { recursive: true, force: true }) };
}

/** The address of every page of a site, from its root: `''`, `articles/`, `404.html` … */
export async function pagesOf(site: BuiltSite): Promise<readonly string[]> {
  const files = await readdir(site.folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      file
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort();
}
