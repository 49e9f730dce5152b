import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

export interface BuiltSite {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds a site into a folder of its own, through the command line as a person would. Throws what it said if it fails. */
export async function buildSite(...options: readonly string[]): Promise<BuiltSite> {
  const room = await mkdtemp(join(tmpdir(), 'backfile-site-'));
  const folder = join(room, 'site');
  await run(['--import', 'tsx', 'src/cli.ts', 'build', '--output', folder, ...options]);
  return { folder, remove: () => rm(room, { recursive: true, force: true }) };
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: REPOSITORY,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const note = (part: Buffer) => {
      said += part.toString();
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`exit ${code}:\n${said}`)),
    );
  });
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
