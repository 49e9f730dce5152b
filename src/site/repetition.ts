import { NONE_REPEATED, repeatedLines } from '../lines/repeated.ts';
import type { SplitLine } from '../model.ts';
import { decode } from '../read/decode.ts';
import { splitLines } from '../read/formats.ts';
import type { Listed } from '../read/list.ts';
import { readRaw, type Source } from '../read/read.ts';
import { folderOf, samplesIn } from './reading/samples.ts';

/** The lines that the plain texts of the file's folder have in common. */
export type Repetition = (file: Listed) => ReadonlySet<string>;

/** Looks through each folder once, when its first file is asked for. */
export function repetitionIn({ folder, files }: Pick<Source, 'folder' | 'files'>): Repetition {
  const samples = samplesIn(files);
  const known = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const within = folderOf(file);
    const sample = file.format === 'txt' ? samples.get(within) : undefined;
    if (sample === undefined) return NONE_REPEATED;
    const found = known.get(within) ?? repeatedOf(folder, sample);
    known.set(within, found);
    return found;
  };
}

/** The lines that these files, below `folder`, have in common. */
export function repeatedOf(folder: string, sample: readonly Listed[]): ReadonlySet<string> {
  const split = sample.map((file) => linesOf(folder, file));
  return repeatedLines(split.filter((lines) => lines.length > 0));
}

/** None of a file that cannot be used: whoever reads it in earnest says why. */
function linesOf(folder: string, listed: Listed): readonly SplitLine[] {
  const read = readRaw(folder, listed);
  if (!read.ok) return [];
  const { file } = read.value;
  const decoded = decode(file);
  const split = decoded.ok ? splitLines(file, decoded.value) : decoded;
  return split.ok ? split.value : [];
}
