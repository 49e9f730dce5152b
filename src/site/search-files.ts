import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What Pagefind's script reads first: every slice of the index, by its tag. */
const entrySchema = z.looseObject({
  languages: z.record(
    z.string(),
    z.looseObject({ hash: z.string(), wasm: z.string().nullable(), page_count: z.number() }),
  ),
});
export type Entry = z.infer<typeof entrySchema>;
export type EntryRow = Entry['languages'][string];

/** Within the site. */
export const INDEX_FOLDER = 'pagefind';

const ENTRY = 'pagefind-entry.json';
const SCRIPT = 'pagefind.js';
/** What of Pagefind's files is one slice's, before its tag: see `belongsTo`. */
const OF_SLICES = /^(?:fragment\/|index\/|pagefind\.)(?<tag>[a-z0-9-]+)_/;

export function readEntry(folder: string): Entry {
  return entrySchema.parse(JSON.parse(readFileSync(join(folder, ENTRY), 'utf8')));
}

/**
 * The entry among these files of the index that were taken over from the old site. Null, and none of them is there any more,
 * where it cannot be read: a disk may change what nobody wrote.
 */
export function takenEntry(folder: string, names: readonly string[]): Entry | null {
  try {
    return readEntry(folder);
  } catch {
    for (const name of names) rmSync(join(folder, name), { force: true });
    return null;
  }
}

/** Puts it in the place of what is there, which may be the old site's own file. */
export function writeEntry(folder: string, entry: Entry): void {
  rmSync(join(folder, ENTRY), { force: true });
  writeFileSync(join(folder, ENTRY), JSON.stringify(entry));
}

/** Whether a file of the index, by its path within that, is the slice's with this tag; without a tag: whether it is all slices'. */
export function belongsTo(path: string, tag: string | null): boolean {
  return (OF_SLICES.exec(path)?.groups?.['tag'] ?? null) === tag;
}

/**
 * Moves what Pagefind made of a slice from `made` to `folder`, beside other slices, and gives its entry. Pagefind also writes a
 * worker and interfaces of its own, which the site does not use.
 */
export function moveSlice(
  made: string,
  folder: string,
  tag: string,
): { readonly entry: Entry; readonly row: EntryRow } {
  const entry = readEntry(made);
  const row = entry.languages[tag];
  if (row === undefined) throw new Error(`Pagefind made nothing of ${tag}.`);
  const wasm = row.wasm === null ? null : tag.replace(/-.*/, '');
  openInstances(join(made, SCRIPT));
  for (const name of namesIn(made)) {
    if (belongsTo(name, tag) || name === SCRIPT) move(join(made, name), join(folder, name));
  }
  // Slices of one language share what searches them.
  const searcher = (of: string | null) => `wasm.${of ?? 'unknown'}.pagefind`;
  move(join(made, searcher(row.wasm)), join(folder, searcher(wasm)));
  return { entry, row: { ...row, wasm } };
}

/**
 * Lets Pagefind's script give away the class of one index. What it exports itself knows no way to ask several for what their
 * scores are made of (src/browser/slices.ts). Browsers keep the script, so that it is the same of one slice.
 */
function openInstances(script: string): void {
  const text = readFileSync(script, 'utf8');
  const opened = text.replace(/export\{(?=createInstance,)/, 'export{PagefindInstance,');
  if (opened === text) throw new Error('Pagefind’s script is not as it was known.');
  writeFileSync(script, opened);
}

function namesIn(folder: string): readonly string[] {
  return ['', 'fragment', 'index'].flatMap((within) =>
    readdirSync(join(folder, within)).map((name) => (within === '' ? name : `${within}/${name}`)),
  );
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
