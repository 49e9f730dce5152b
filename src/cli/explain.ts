import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { ArchiveSettings, Outcome, Processed, RawFile } from '../model.ts';
import { processFile } from '../pipeline.ts';
import { type Listed, pair } from '../read/list.ts';
import { readRaw } from '../read/read.ts';
import { readSettings } from '../read/schema.ts';
import { repetitionIn } from '../site/repetition.ts';
import { InputError, UsageError } from '../text/notices.ts';
import { account } from './account.ts';
import { painter, write } from './terminal.ts';

const SETTINGS = 'archive.yml';

/**
 * Shows what Backfile makes of one file, which may stand anywhere: its lines, its fields and its dates. A sidecar
 * beside it counts, and so do the nearest archive.yml in its folder or above and the lines that it shares with the other
 * texts of its folder. Throws UsageError if there is no such article, InputError if it cannot be used.
 * @param articles the articles folder, for a file in it
 */
export async function explain(given: string, articles: string): Promise<void> {
  const file = resolve(given);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UsageError(`There is no file ${given}.`);
  const folder = articlesFolder(file, resolve(articles));
  const [listed] = listedWith(folder, file, (name) => isBeside(name, file));
  if (listed === undefined) {
    throw new UsageError(`${given} is no article: give a .txt, .html, .htm or .md file.`);
  }
  const settings = orThrow(settingsOf(folder));
  const read = readRaw(folder, listed);
  const { file: raw } = orThrow(read);
  const files = listedWith(folder, file, () => true);
  const repeated = repetitionIn({ folder, files })(listed);
  const make = (of: RawFile) => processFile(of, settings, undefined, repeated);
  const outcome = make(raw);
  const processed = outcome.ok ? outcome.value : orThrow(withoutOverruling(raw, make, outcome));
  const notices = [...(read.ok ? read.notices : []), ...processed.notices];
  for (const line of account({ ...processed, notices }, painter(process.stdout))) {
    await write(process.stdout, `${line}\n`);
  }
  orThrow(outcome);
}

/** Whoever wrote a wrong line number needs to see the right ones: the lines as the rules alone decide. */
function withoutOverruling(
  file: RawFile,
  make: (file: RawFile) => Outcome<Processed>,
  failed: Outcome<Processed>,
): Outcome<Processed> {
  const { keep, remove, ...given } = file.given;
  if (keep === undefined && remove === undefined) return failed;
  const again = make({ ...file, given });
  return again.ok ? again : failed;
}

/** The nearest folder above the file that has an archive.yml; without one, the articles folder that it is in, or its own. */
function articlesFolder(file: string, articles: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, SETTINGS))) return folder;
    if (folder === dirname(folder)) break;
  }
  return file.startsWith(join(articles, sep)) ? articles : dirname(file);
}

/** Articles of the file's folder with their sidecars, of files that `fits` takes, by the rules of an articles folder. */
function listedWith(
  folder: string,
  file: string,
  fits: (name: string) => boolean,
): readonly Listed[] {
  const within = dirname(file);
  const names = readdirSync(within, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && fits(entry.name))
    .map(({ name }) => pathIn(folder, join(within, name)));
  const listing = pair(names);
  return listing.ok ? listing.value.files : [];
}

/** The file itself, or a sidecar of its name. */
function isBeside(name: string, file: string): boolean {
  if (name === basename(file)) return true;
  return /\.ya?ml$/i.test(name) && stem(name) === stem(basename(file));
}

function stem(name: string): string {
  return basename(name, extname(name)).normalize('NFC');
}

function pathIn(folder: string, file: string): string {
  return relative(folder, file).replaceAll(sep, '/');
}

function settingsOf(folder: string): Outcome<ArchiveSettings> {
  const path = join(folder, SETTINGS);
  return readSettings(SETTINGS, existsSync(path) ? readFileSync(path, 'utf8') : '');
}

function orThrow<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new InputError(outcome.problems);
  return outcome.value;
}
