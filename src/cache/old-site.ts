import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Remembered } from './cache.ts';
import type { SiteTree } from './site-files.ts';
import type { Mark } from './stats.ts';

/** The site that the last build made, for what need not be made again. */
export interface OldSite {
  /** Where it is. */
  readonly folder: string;
  /** Paths of all files that are there, whoever made them, and of all folders. */
  readonly files: ReadonlySet<string>;
  readonly folders: readonly string[];
  /** Those of its files that stay where they are, as the new site has them, too, each with its mark. */
  readonly kept: ReadonlyMap<string, Mark>;
  /** Whether all of these files are there, as the last build left them. */
  has(paths: readonly string[]): boolean;
  /** Keeps all of these files for the new site, or none: false where one is not there, or not as the last build left it. */
  keep(paths: readonly string[]): boolean;
  /**
   * The same, by linking them into the folder in which the new site is made, to be read there. They are the same files: whoever
   * writes another in the place of one must delete it first.
   */
  give(paths: readonly string[]): boolean;
  /** Paths of all of its files that begin so, as the last build left them. */
  below(folder: string): readonly string[];
}

/** `tree`: what is there now, in `folder`. `known`: what the last build left. `site`: where the new site is made. */
export function oldSite(
  {
    tree,
    folder,
    site,
  }: { readonly tree: SiteTree; readonly folder: string; readonly site: string },
  { files: known }: Pick<Remembered, 'files'>,
): OldSite {
  const there = tree.files;
  const kept = new Map<string, Mark>();
  /** Its mark, where it is as the last build left it. */
  const asLeft = (path: string): Mark | null => {
    const mark = there.get(path);
    return mark !== undefined && known.get(path) === mark ? mark : null;
  };
  const has = (paths: readonly string[]) => paths.every((path) => asLeft(path) !== null);
  return {
    folder,
    files: new Set(there.keys()),
    folders: tree.folders,
    kept,
    has,
    keep(paths) {
      const marks = new Map<string, Mark>();
      for (const path of paths) {
        const mark = asLeft(path);
        if (mark === null) return false;
        marks.set(path, mark);
      }
      for (const [path, mark] of marks) kept.set(path, mark);
      return true;
    },
    give: (paths) => has(paths) && linkAll(paths, folder, site),
    below: (within) => [...known.keys()].filter((path) => path.startsWith(within)),
  };
}

/** All or none. */
function linkAll(paths: readonly string[], from: string, to: string): boolean {
  try {
    for (const path of paths) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      linkSync(join(from, path), join(to, path));
    }
    return true;
  } catch {
    // A file system without links, or a file that is gone: all of it is made anew.
    for (const path of paths) rmSync(join(to, path), { force: true });
    return false;
  }
}
