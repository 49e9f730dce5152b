import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { sha256 } from '../text/ids.ts';

/**
 * Writes a value, as JSON below its checksum, so that it appears whole or not at all. Only one process may write a path at
 * a time.
 */
export function writeSealed(path: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeFileSync(`${path}.new`, `${sha256(text)}\n${text}`);
  renameSync(`${path}.new`, path);
}

/** What stands in a sealed file; undefined where there is none, or where it is not as it was written. */
export function readSealed(path: string): unknown {
  try {
    const file = readFileSync(path, 'utf8');
    const end = file.indexOf('\n');
    const text = file.slice(end + 1);
    return sha256(text) === file.slice(0, end) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
