import { linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Remembered } from './cache.ts';
import { markOf } from './stats.ts';

/** The site that the last build made, for what need not be made again. */
export interface OldSite {
  /**
   * Gives the new site all of these files, or none: false where one is not there, or not as the last build left it. They
   * are then the same files, so that whoever writes another in the place of one must delete it first.
   */
  give(paths: readonly string[]): boolean;
  /** Paths of all of its files that begin so, as the last build left them. */
  below(folder: string): readonly string[];
}

/** The old site in `folder`, for the new one in `site`. Amended files depend on more than their article: none is given. */
export function oldSite(
  folder: string,
  { files, amended }: Pick<Remembered, 'files' | 'amended'>,
  site: string,
): OldSite {
  const known = new Map(files);
  for (const path of amended) known.delete(path);
  const folders = new Set<string>();
  const isAsLeft = (path: string) => {
    const mark = known.get(path);
    if (mark === undefined) return false;
    const [size, inode, changed] = markOf(lstatSync(join(folder, path)));
    return size === mark[0] && inode === mark[1] && changed === mark[2];
  };
  return {
    below: (within) => [...known.keys()].filter((path) => path.startsWith(within)),
    give(paths) {
      try {
        if (!paths.every(isAsLeft)) return false;
        for (const path of paths) {
          const within = dirname(path);
          // An article has several files in one folder.
          if (!folders.has(within)) mkdirSync(join(site, within), { recursive: true });
          folders.add(within);
          linkSync(join(folder, path), join(site, path));
        }
        return true;
      } catch {
        // A file system without links, or a file that is gone: all of it is made anew.
        for (const path of paths) rmSync(join(site, path), { force: true });
        return false;
      }
    },
  };
}
