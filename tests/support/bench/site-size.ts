import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of HTML that no page may exceed. */
const LARGE = 500_000;

export interface SiteSize {
  readonly bytes: number;
  readonly files: number;
  readonly largestPage: { readonly path: string; readonly bytes: number };
  /** Pages of more than 500 kB. */
  readonly largePages: number;
}

/** What the files below `folder` weigh, not what they take up on the disk. */
export function sizeOf(folder: string): SiteSize {
  let bytes = 0;
  let files = 0;
  let largePages = 0;
  let largestPage = { path: '', bytes: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = statSync(path);
    bytes += size;
    files += 1;
    if (!path.endsWith('.html')) continue;
    if (size > LARGE) largePages += 1;
    if (size > largestPage.bytes) largestPage = { path: path.slice(folder.length), bytes: size };
  }
  return { bytes, files, largestPage, largePages };
}
