import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { compare } from '../text/dates.ts';
import { linkedMarkOf, type Mark } from './stats.ts';

/** Files after which a signal, or the terminal, has its turn. */
const TURN = 512;

/** By their paths from its root, the files of a site, and by what each is known to be as it was. */
export type SiteFiles = ReadonlyMap<string, Mark>;

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
  const files = new Map<string, Mark>();
  for (const path of paths.sort(compare)) {
    const stats = lstatSync(`${site}/${path}`, { throwIfNoEntry: false });
    if (stats !== undefined) files.set(path, linkedMarkOf(stats));
    if (files.size % TURN === 0) await setImmediate();
  }
  return { files, folders };
}

/** Whether the site has just the files that are known, each as it was. */
export async function isAsItWas(site: string, known: SiteFiles): Promise<boolean> {
  const now = await filesOfSite(site);
  return now.size === known.size && [...now].every(([path, mark]) => known.get(path) === mark);
}

/** What no path has is between two. */
const BETWEEN = '\0';

/** Them in two texts: to carry or keep each of a large site's takes as long as to look at it. */
export interface JoinedFiles {
  readonly paths: string;
  readonly marks: string;
}

export function joinFiles(files: SiteFiles): JoinedFiles {
  return { paths: joinPaths([...files.keys()]), marks: joinPaths([...files.values()]) };
}

export function splitFiles({ paths, marks }: JoinedFiles): SiteFiles {
  const each = splitPaths(marks);
  return new Map(splitPaths(paths).map((path, index) => [path, each[index] ?? '']));
}

export function joinPaths(paths: readonly string[]): string {
  return paths.join(BETWEEN);
}

export function splitPaths(text: string): readonly string[] {
  return text === '' ? [] : text.split(BETWEEN);
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
