import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** In the order in which they are preferred: free builds first, as they carry no updater. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const REMEDY = [
  'Install Chromium (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium; elsewhere:',
  'npx playwright-core install chromium), or set CHROMIUM to the path of a Chromium or Chrome.',
].join(' ');

/** What the plan depends on; a test hands in a machine of its own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True of a file that can be run and is a working browser. */
  readonly works: (path: string) => boolean;
  /** Where playwright-core would keep its own build, whether or not it is there. */
  readonly playwright: string | null;
  /** Null where there are no user ids. */
  readonly uid: number | null;
  /** Text of /etc/os-release, empty where there is none. */
  readonly osRelease: string;
}

export type Plan =
  | { readonly kind: 'found'; readonly path: string }
  /** Commands to try in turn until a browser is there. */
  | { readonly kind: 'install'; readonly steps: readonly (readonly string[])[] }
  | { readonly kind: 'fail'; readonly message: string };

/** Where the browser is, else how to get one. A CHROMIUM that does not work is an error and never passed over. */
export function plan(machine: Machine): Plan {
  const named = machine.env['CHROMIUM'] ?? '';
  if (named !== '') {
    return machine.works(named)
      ? { kind: 'found', path: named }
      : { kind: 'fail', message: `CHROMIUM names ${named}, which cannot be run. ${REMEDY}` };
  }
  const path = candidates(machine).find(machine.works);
  return path === undefined
    ? { kind: 'install', steps: installSteps(machine) }
    : { kind: 'found', path };
}

function candidates({ env, playwright }: Machine): readonly string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return playwright === null ? onPath : [...onPath, playwright];
}

/** A package first where it can be had: it brings the libraries it needs. */
function installSteps({ uid, osRelease }: Machine): readonly (readonly string[])[] {
  const own = ['npx', 'playwright-core', 'install', 'chromium'];
  if (uid !== 0 || !isDebian(osRelease)) return [own];
  const apt = ['sh', '-c', 'apt-get update && apt-get install -y chromium'];
  return [apt, own];
}

function isDebian(osRelease: string): boolean {
  return osRelease.split('\n').some((line) => /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/.test(line));
}

/** The path of a working browser; never installs one. Throws, saying what to install. */
export function chromiumPath(machine: Machine = thisMachine()): string {
  const found = plan(machine);
  if (found.kind === 'found') return found.path;
  throw new Error(found.kind === 'fail' ? found.message : `There is no Chromium. ${REMEDY}`);
}

/** The path of a working browser, installing one where there is none. `run` carries out one command. */
export function ensureChromium(
  machine: () => Machine = thisMachine,
  run: (command: readonly string[]) => void = runCommand,
): string {
  const first = plan(machine());
  if (first.kind === 'install') {
    for (const step of first.steps) {
      run(step);
      const then = plan(machine());
      if (then.kind === 'found') return then.path;
    }
  }
  return chromiumPath(machine());
}

function thisMachine(): Machine {
  return {
    env: process.env,
    works,
    playwright: playwrightPath(),
    uid: process.getuid?.() ?? null,
    osRelease: readOr('/etc/os-release', ''),
  };
}

/** Ubuntu's `chromium-browser` can be a stub that only asks for a snap: it is there and does not run. */
function works(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    if (!statSync(path).isFile()) return false;
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function playwrightPath(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

/** Its words go to stderr: stdout is for the path alone. */
function runCommand([command = '', ...args]: readonly string[]): void {
  process.stderr.write(`No Chromium found: ${[command, ...args].join(' ')}\n`);
  spawnSync(command, args, { stdio: ['ignore', 2, 2] });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${ensureChromium()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
