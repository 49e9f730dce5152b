// @ts-check
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, ROOT } from './bundler.mjs';
import { digestLines, sha256 } from './sources.mjs';

/** What bundles are made of. */
const SOURCES = ['src', 'layouts', 'package.json', 'package-lock.json'];
/** The command line, and what it runs in threads. */
const ENTRY = /^src\/(?:cli|.*-job)\.ts$/;

const KEPT = join(ROOT, 'node_modules/.cache/backfile');
/** Milliseconds after its last start for which a bundle is kept: a program that still runs may want more of its files. */
const DAY = 86_400_000;

/** Milliseconds since 1970. */
const now = () => performance.timeOrigin + performance.now();

/** @type {string | null} */
let running = null;

/** Folder of the bundle that this process was started from; null in one that was started from the sources. */
export function runningBundle() {
  return running;
}

/**
 * The folder of the program's bundle, made if the sources are no longer those of one that is kept: by their digest, beside
 * the packages, of which it has copies. Where nothing can be kept there, it is one that goes with the process. Throws what
 * `bundle` throws.
 * @returns {Promise<string>}
 */
export async function programBundle() {
  const lines = digestLines(SOURCES);
  // Bundles name files by their place on this disk.
  const folder = join(KEPT, sha256([`${ROOT}\n`, ...lines].join('')).slice(0, 16));
  const entries = lines.map((line) => line.slice(66, -1)).filter((path) => ENTRY.test(path));
  running = wasKept(folder) ? folder : await make(entries, folder);
  return running;
}

/** @param {string} folder */
function wasKept(folder) {
  if (!existsSync(folder)) return false;
  try {
    const seconds = now() / 1000;
    utimesSync(folder, seconds, seconds);
  } catch {
    // Another user's: it serves all the same, and is removed by whoever made it.
  }
  return true;
}

/**
 * Gives the folder where the bundle is in the end.
 * @param {readonly string[]} entries
 * @param {string} folder
 */
async function make(entries, folder) {
  const room = roomFor(folder);
  try {
    await bundle(entries, room.folder);
  } catch (error) {
    rmSync(room.folder, { recursive: true, force: true });
    throw error;
  }
  if (room.passes) {
    process.once('exit', () => rmSync(room.folder, { recursive: true, force: true }));
    return room.folder;
  }
  try {
    renameSync(room.folder, folder);
  } catch (error) {
    rmSync(room.folder, { recursive: true, force: true });
    // Another process was faster, with the same bytes.
    if (!existsSync(folder)) throw error;
  }
  clear();
  return folder;
}

/** An empty folder; `passes`: it is of no use to later processes. @param {string} folder */
function roomFor(folder) {
  try {
    mkdirSync(KEPT, { recursive: true });
    return { folder: mkdtempSync(`${folder}-`), passes: false };
  } catch {
    return { folder: mkdtempSync(join(tmpdir(), 'backfile-program-')), passes: true };
  }
}

/** Removes bundles that nobody has started for a day. */
function clear() {
  for (const name of readdirSync(KEPT)) {
    const folder = join(KEPT, name);
    // Another process may just have given its own another name.
    const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: now() };
    if (now() - mtimeMs > DAY) rmSync(folder, { recursive: true, force: true });
  }
}
