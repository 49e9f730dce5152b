import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { compare } from '../text/dates.ts';
import { type Mark, markOf, sameMark } from './stats.ts';

/** Files after which a signal, or the terminal, has its turn. */
const TURN = 512;

/** Every file of a site, from its root, and by what it is known to be as it was. */
export type SiteFiles = readonly (readonly [path: string, mark: Mark])[];

/** All that is in a site; paths are from its root. */
export interface SiteTree {
  readonly files: SiteFiles;
  /** Without `/` at their ends. */
  readonly folders: readonly string[];
}

/**
 * All that is in a folder but folders, in the order of their paths. Of a folder that is not there nothing. The file system
 * is asked without a promise for each file: there are several an article, and a promise takes five times as long.
 */
export async function filesOfSite(site: string): Promise<SiteFiles> {
  return (await treeOfSite(site)).files;
}

/** The same, and the folders. */
export async function treeOfSite(site: string): Promise<SiteTree> {
  const { files: paths, folders } = pathsOf(site);
  const files: [string, Mark][] = [];
  for (const path of paths.sort(compare)) {
    const stats = lstatSync(`${site}/${path}`, { throwIfNoEntry: false });
    if (stats !== undefined) files.push([path, withoutTold(markOf(stats))]);
    if (files.length % TURN === 0) await setImmediate();
  }
  return { files, folders };
}

/** Whether the site has just the files that are known, each as it was. */
export async function isAsItWas(site: string, known: SiteFiles): Promise<boolean> {
  const now = await filesOfSite(site);
  return (
    now.length === known.length &&
    now.every(([path, mark], index) => {
      const before = known[index];
      return before !== undefined && before[0] === path && sameMark(before[1], mark);
    })
  );
}

/** The time of the change of a file's facts is left out: it is a new one when a link to the file is made or deleted. */
function withoutTold([size, inode, changed]: Mark): Mark {
  return [size, inode, changed, 0];
}

/** What is in a folder, in no order. */
export function pathsOf(site: string): { readonly files: string[]; readonly folders: string[] } {
  const files: string[] = [];
  const folders: string[] = [];
  const open = [''];
  for (let within = open.pop(); within !== undefined; within = open.pop()) {
    for (const entry of entriesOf(`${site}/${within}`)) {
      const path = `${within}${entry.name}`;
      if (!entry.isDirectory()) files.push(path);
      else {
        folders.push(path);
        open.push(`${path}/`);
      }
    }
  }
  return { files, folders };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
