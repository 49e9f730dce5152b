import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice, Outcome } from '../model.ts';
import { fail, notice, problem, succeed } from '../text/notices.ts';

/** What stands in a folder, at any depth. Paths are from the folder, with `/`, in no order. */
export interface Walked {
  readonly files: readonly string[];
  /** An error for each folder that cannot be opened. */
  readonly closed: readonly Notice[];
}

/**
 * All regular files of a folder, at any depth; names that begin with a dot are passed over. Symbolic links are followed
 * to files within the folder only; a notice names each that is not.
 * @returns fails where the folder is missing or is no folder
 */
export async function walk(folder: string): Promise<Outcome<Walked>> {
  const root = await rootOf(folder);
  if (root === null) return fail(noFolder());
  const found: Found = { files: [], folders: [''], notices: [], closed: [] };
  for (let within = found.folders.pop(); within !== undefined; within = found.folders.pop()) {
    await readFolder(root, within, found);
  }
  return succeed({ files: found.files, closed: found.closed }, found.notices);
}

/** The real path of the folder; null if there is none. */
async function rootOf(folder: string): Promise<string | null> {
  try {
    const root = await realpath(folder);
    return (await stat(root)).isDirectory() ? root : null;
  } catch {
    return null;
  }
}

function noFolder(): Notice {
  const what = 'there is no such folder, or it cannot be opened';
  return problem(
    '.',
    what,
    'Create it and put the articles into it, or name another with --articles.',
  );
}

interface Found {
  readonly files: string[];
  /** Still to be read. */
  readonly folders: string[];
  readonly notices: Notice[];
  readonly closed: Notice[];
}

async function readFolder(root: string, within: string, found: Found): Promise<void> {
  const entries = await openFolder(join(root, within));
  if (entries === null) {
    const remedy = 'Give yourself the right to read it, or move it out of the articles folder.';
    found.closed.push(
      problem(within === '' ? '.' : within, 'this folder cannot be opened', remedy),
    );
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) found.folders.push(path);
    else if (entry.isFile()) found.files.push(path);
    else if (entry.isSymbolicLink()) await followLink(root, path, found);
    else found.notices.push(notice(path, 'not read: neither a file nor a folder', null));
  }
}

async function openFolder(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** A link that leads nowhere stays in the list: reading it says what is wrong. */
async function followLink(root: string, path: string, found: Found): Promise<void> {
  const remedy = 'Copy what it leads to into the articles folder.';
  try {
    const target = await realpath(join(root, path));
    const isInside = `${target}/`.startsWith(join(root, '/'));
    if (!isInside) found.notices.push(notice(path, 'not read: a link out of the folder', remedy));
    else if ((await stat(target)).isFile()) found.files.push(path);
    else found.notices.push(notice(path, 'not read: a link to a folder', remedy));
  } catch {
    found.files.push(path);
  }
}
