import type { ArchiveSettings, Notice, Outcome, Processed, RawFile } from '../model.ts';
import { processFile } from '../pipeline.ts';
import type { Listed } from '../read/list.ts';
import { type Fingerprint, readRaw, type Source } from '../read/read.ts';
import { succeed } from '../text/notices.ts';
import { repetitionIn } from './repetition.ts';

/** What came of one file. */
export interface Handled {
  /** Of what was read, whether or not it could be used. */
  readonly fingerprints: readonly Fingerprint[];
  readonly outcome: Outcome<{ readonly file: RawFile; readonly processed: Processed }>;
}

/**
 * Reads and processes every article, in the order of their paths, one at a time: only what the caller keeps stays in
 * memory. A file that cannot be used is an outcome like any other; only a defect of Backfile throws, naming the file.
 */
export async function* handleArticles(source: Source): AsyncGenerator<Handled> {
  const repetition = repetitionIn(source);
  for (const listed of source.files) {
    yield await handleArticle(source, listed, await repetition(listed));
  }
}

/** Reads and processes one article. `repeated`: lines that the files of its folder have in common. */
export async function handleArticle(
  { folder, settings }: Pick<Source, 'folder' | 'settings'>,
  listed: Listed,
  repeated: ReadonlySet<string>,
): Promise<Handled> {
  const read = await readRaw(folder, listed);
  if (!read.ok) return { fingerprints: [], outcome: read };
  const { file, fingerprints } = read.value;
  return { fingerprints, outcome: processed(file, settings, read.notices, repeated) };
}

function processed(
  file: RawFile,
  settings: ArchiveSettings,
  notices: readonly Notice[],
  repeated: ReadonlySet<string>,
): Handled['outcome'] {
  try {
    const outcome = processFile(file, settings, undefined, repeated);
    if (!outcome.ok) return outcome;
    const all = [...notices, ...outcome.value.notices];
    return succeed({ file, processed: outcome.value }, all);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file.path} stopped Backfile, which is a defect: ${why}`, { cause });
  }
}
