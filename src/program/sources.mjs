// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundler.mjs';

/**
 * A line of digest and path for each file in these folders of the project, or files, ordered by path; of what is not there
 * none: an archive of the sources may lack the lock file.
 * @param {readonly string[]} parts paths from the project's folder
 * @param {(path: string) => boolean} isMeant of a path from the project's folder, with `/`
 * @returns {readonly string[]}
 */
export function digestLines(parts, isMeant = () => true) {
  const paths = parts.flatMap(filesOf).filter(isMeant);
  return paths.sort().map((path) => `${sha256(readFileSync(join(ROOT, path)))}  ${path}\n`);
}

/** Hexadecimal. @param {string | Uint8Array} data */
export function sha256(data) {
  return createHash('sha256').update(data).digest('hex');
}

/** @param {string} part @returns {readonly string[]} */
function filesOf(part) {
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
