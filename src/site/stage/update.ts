import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { readSealed, writeSealed } from '../../cache/sealed.ts';
import { remove } from './remove.ts';

const paths = z.array(z.string()).readonly();
const changesSchema = z.object({
  /** Files that the site does not have, and those in the place of which others come. */
  added: paths,
  replaced: paths,
  /** Files that go, and folders, each before the one that it is in. */
  gone: paths,
  folders: paths,
});

/** How the site in the output folder differs from the one that it becomes; paths are from a site's root. */
export type Changes = z.infer<typeof changesSchema>;

/** Where files are while a site is brought up to date. */
export interface Places {
  /** The site. */
  readonly site: string;
  /** The files that come into it. */
  readonly fresh: string;
  /** What goes or is replaced, until all is done. */
  readonly aside: string;
  /** Says what is to be undone, for as long as not all is done. */
  readonly journal: string;
}

/** What there is of a site that is to be brought up to date. */
export interface Standing {
  readonly files: ReadonlySet<string>;
  readonly folders: readonly string[];
  /** By path, those of its files that stay. */
  readonly kept: ReadonlyMap<string, unknown>;
}

/** What is to be done that the site has the files of `coming` and those that it keeps, and nothing else. */
export function changesOf({ files, folders, kept }: Standing, coming: readonly string[]): Changes {
  const needed = foldersOf([...coming, ...kept.keys()]);
  const come = new Set(coming);
  return {
    added: coming.filter((path) => !files.has(path)),
    replaced: coming.filter((path) => files.has(path)),
    gone: [...files].filter((path) => !come.has(path) && !kept.has(path)),
    // A folder's name is shorter than that of what is in it.
    folders: folders.filter((of) => !needed.has(of)).sort((a, b) => b.length - a.length),
  };
}

/**
 * Brings the site up to date, file by file: a reader finds each page at any time, the old one or the new. Throws, having put
 * all back, where a file cannot be moved. Whatever ends the process meanwhile, `undoUpdate` puts back what was done.
 */
export function updateSite(changes: Changes, places: Places): void {
  const { site, fresh, aside, journal } = places;
  const { added, replaced, gone } = changes;
  writeSealed(journal, changes);
  flush(journal);
  try {
    for (const path of [...replaced, ...gone]) keepAside(join(site, path), under(aside, path));
    const isInTheWay = areInTheWay(changes);
    if (isInTheWay) leave(changes, site);
    // What leads to a page comes after the page.
    for (const path of [...added, ...replaced]) renameSync(join(fresh, path), under(site, path));
    if (!isInTheWay) leave(changes, site);
  } catch (error) {
    undoUpdate(places);
    throw error;
  }
  rmSync(journal);
}

/** Puts back what an update did that came to no end; nothing where there was none. Can itself be ended, and done again. */
export function undoUpdate({ site, fresh, aside, journal }: Places): void {
  const read = changesSchema.safeParse(readSealed(journal));
  if (read.success) {
    const { added, replaced, gone } = read.data;
    for (const path of added) {
      if (existsSync(join(fresh, path))) continue;
      rmSync(join(site, path), { force: true });
      leaveFolders(site, path);
    }
    for (const path of [...replaced, ...gone])
      if (existsSync(join(aside, path))) renameSync(join(aside, path), under(site, path));
  }
  rmSync(journal, { force: true });
  remove(aside);
}

function leave({ gone, folders }: Changes, site: string): void {
  for (const path of gone) rmSync(join(site, path), { force: true });
  for (const folder of folders) removeIfEmpty(join(site, folder));
}

/** Whether there is a file where a folder comes, or a folder where a file does: else what goes can go last. */
function areInTheWay({ added, gone, folders }: Changes): boolean {
  const needed = foldersOf(added);
  const coming = new Set(added);
  return gone.some((path) => needed.has(path)) || folders.some((path) => coming.has(path));
}

/** All folders above these files. */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let at = dirname(path); at !== '.' && !folders.has(at); at = dirname(at)) folders.add(at);
  return folders;
}

/** One that somebody took away meanwhile is not missed. */
function keepAside(path: string, aside: string): void {
  try {
    linkSync(path, aside);
  } catch {
    // A file system without links.
    if (existsSync(path)) copyFileSync(path, aside);
  }
}

/** The path below a folder, whose own folders are made. */
function under(folder: string, path: string): string {
  const whole = join(folder, path);
  if (!existsSync(dirname(whole))) mkdirSync(dirname(whole), { recursive: true });
  return whole;
}

/** Removes the folders above a file in which nothing is left. */
function leaveFolders(site: string, path: string): void {
  for (let at = dirname(path); at !== '.'; at = dirname(at))
    if (!removeIfEmpty(join(site, at))) return;
}

/** Whether it is gone. */
function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Nothing may be moved before it is on the disk how to move it back. */
function flush(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
