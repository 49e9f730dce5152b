import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { ArchiveSettings, Outcome, Processed, RawFile } from '../model.ts';
import { processFile } from '../pipeline.ts';
import { pair } from '../read/list.ts';
import { readRaw } from '../read/read.ts';
import { readSettings } from '../read/schema.ts';
import { InputError, UsageError } from '../text/notices.ts';
import { account } from './account.ts';
import { painter, write } from './terminal.ts';

const SETTINGS = 'archive.yml';

/**
 * Shows what Backfile makes of one file, which may stand anywhere: its lines, its fields and its dates. A sidecar
 * beside it counts, and so does the nearest archive.yml in its folder or above. Throws UsageError if there is no such
 * article, InputError if it cannot be used.
 */
export async function explain(given: string): Promise<void> {
  const file = resolve(given);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UsageError(`There is no file ${given}.`);
  const folder = articlesFolder(file);
  const listed = listedIn(folder, file);
  if (listed === undefined) {
    throw new UsageError(`${given} is no article: give a .txt, .html, .htm or .md file.`);
  }
  const settings = orThrow(settingsOf(folder));
  const read = await readRaw(folder, listed);
  const { file: raw } = orThrow(read);
  const outcome = processFile(raw, settings);
  const processed = outcome.ok ? outcome.value : orThrow(withoutOverruling(raw, settings, outcome));
  const notices = [...(read.ok ? read.notices : []), ...processed.notices];
  for (const line of account({ ...processed, notices }, painter(process.stdout))) {
    await write(process.stdout, `${line}\n`);
  }
  orThrow(outcome);
}

/** Whoever wrote a wrong line number needs to see the right ones: the lines as the rules alone decide. */
function withoutOverruling(
  file: RawFile,
  settings: ArchiveSettings,
  failed: Outcome<Processed>,
): Outcome<Processed> {
  const { keep, remove, ...given } = file.given;
  if (keep === undefined && remove === undefined) return failed;
  const again = processFile({ ...file, given }, settings);
  return again.ok ? again : failed;
}

/** The nearest folder above the file that has an archive.yml; without one, the file's own. */
function articlesFolder(file: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, SETTINGS))) return folder;
    if (folder === dirname(folder)) return dirname(file);
  }
}

/** The file with its sidecar, by the rules of an articles folder; undefined if it is no article. */
function listedIn(folder: string, file: string) {
  const stem = basename(file, extname(file)).normalize('NFC');
  const sidecars = readdirSync(dirname(file)).filter(
    (name) => /\.ya?ml$/i.test(name) && basename(name, extname(name)).normalize('NFC') === stem,
  );
  const paths = [file, ...sidecars.map((name) => join(dirname(file), name))].map((path) =>
    relative(folder, path).replaceAll(sep, '/'),
  );
  const listing = pair(paths);
  return listing.ok ? listing.value.files[0] : undefined;
}

function settingsOf(folder: string): Outcome<ArchiveSettings> {
  const path = join(folder, SETTINGS);
  return readSettings(SETTINGS, existsSync(path) ? readFileSync(path, 'utf8') : '');
}

function orThrow<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new InputError(outcome.problems);
  return outcome.value;
}
