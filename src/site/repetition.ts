import { NONE_REPEATED, repeatedLines } from '../lines/repeated.ts';
import type { SplitLine } from '../model.ts';
import { decode } from '../read/decode.ts';
import { splitLines } from '../read/formats.ts';
import type { Listed } from '../read/list.ts';
import { readRaw, type Source } from '../read/read.ts';
import { compare } from '../text/dates.ts';
import { sha256 } from '../text/ids.ts';
import { at } from './periods.ts';

/** Files of a folder that are looked at: time and memory stay the same however many there are. */
const SAMPLE = 100;

/** The lines that the plain texts of the file's folder have in common. */
export type Repetition = (file: Listed) => Promise<ReadonlySet<string>>;

/**
 * Looks through each folder once, when its first file is asked for. Only plain text is looked at: in web pages the
 * markup tells the site's parts from the article's, and what people write in Markdown is text.
 */
export function repetitionIn({ folder, files }: Pick<Source, 'folder' | 'files'>): Repetition {
  const byFolder = new Map<string, Listed[]>();
  for (const file of files.filter(isPlain)) at(byFolder, folderOf(file), () => []).push(file);
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  return (file) => {
    if (!isPlain(file)) return Promise.resolve(NONE_REPEATED);
    const within = folderOf(file);
    const found = known.get(within) ?? repeatedOf(folder, byFolder.get(within) ?? []);
    known.set(within, found);
    return found;
  };
}

function isPlain({ format }: Listed): boolean {
  return format === 'txt';
}

function folderOf({ path }: Listed): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

async function repeatedOf(folder: string, files: readonly Listed[]): Promise<ReadonlySet<string>> {
  const split: (readonly SplitLine[])[] = [];
  for (const file of sampleOf(files)) split.push(await linesOf(folder, file));
  return repeatedLines(split.filter((lines) => lines.length > 0));
}

/** By a digest of their paths: a file more or less changes the sample by one, and the disk's order nothing. */
function sampleOf(files: readonly Listed[]): readonly Listed[] {
  if (files.length <= SAMPLE) return files;
  return files
    .map((file) => ({ file, digest: sha256(file.path) }))
    .sort((a, b) => compare(a.digest, b.digest))
    .slice(0, SAMPLE)
    .map(({ file }) => file);
}

/** None of a file that cannot be used: whoever reads it in earnest says why. */
async function linesOf(folder: string, listed: Listed): Promise<readonly SplitLine[]> {
  const read = await readRaw(folder, listed);
  if (!read.ok) return [];
  const { file } = read.value;
  const decoded = decode(file);
  const split = decoded.ok ? splitLines(file, decoded.value) : decoded;
  return split.ok ? split.value : [];
}
