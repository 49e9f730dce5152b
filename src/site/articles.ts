import type { ArchiveSettings, Outcome, Processed, RawFile } from '../model.ts';
import { modelsFor } from '../models.ts';
import { processFiles, type Task } from '../pipeline.ts';
import type { Listed } from '../read/list.ts';
import { type Fingerprint, type ReadFile, readRaw, type Source } from '../read/read.ts';
import { succeed } from '../text/notices.ts';
import { repetitionIn } from './repetition.ts';

/** What came of one file. */
export interface Handled {
  /** Of what was read, whether or not it could be used. */
  readonly fingerprints: readonly Fingerprint[];
  readonly outcome: Outcome<{ readonly file: RawFile; readonly processed: Processed }>;
}

/** An article to be read. */
export interface Asked extends Pick<Task, 'repeated'> {
  readonly listed: Listed;
}

/** Articles read before any of them is processed. */
const TOGETHER = 50;
/** Bytes of them that are enough: of large ones each stage makes much, and all of it is kept for the next. */
const ENOUGH = 1_000_000;

/**
 * Reads and processes every article, in the order of their paths, one at a time: only what the caller keeps stays in
 * memory. A file that cannot be used is an outcome like any other; only a defect of Backfile throws, naming the file.
 */
export async function* handleArticles(source: Source): AsyncGenerator<Handled> {
  const repetition = repetitionIn(source);
  for (const listed of source.files) {
    yield* handleTogether(source, [{ listed, repeated: repetition(listed) }]);
  }
}

/** The same of these articles, as many together as are short: their stages take less time so. */
export function* handleTogether(
  { folder, settings }: Pick<Source, 'folder' | 'settings'>,
  asked: readonly Asked[],
): Generator<Handled> {
  let group: Opened[] = [];
  let bytes = 0;
  for (const { listed, repeated } of asked) {
    const read = readRaw(folder, listed);
    group.push({ read, repeated });
    bytes += read.ok ? read.value.file.bytes.length : 0;
    if (bytes < ENOUGH && group.length < TOGETHER) continue;
    yield* handledOf(group, settings);
    group = [];
    bytes = 0;
  }
  yield* handledOf(group, settings);
}

interface Opened extends Pick<Task, 'repeated'> {
  readonly read: Outcome<ReadFile>;
}

function* handledOf(group: readonly Opened[], settings: ArchiveSettings): Generator<Handled> {
  const outcomes = processFiles(group.flatMap((opened) => tasksOf(opened, settings)));
  let at = 0;
  for (const { read } of group) {
    const outcome = read.ok ? outcomes[at] : undefined;
    if (read.ok) at += 1;
    if (read.ok && outcome !== undefined) yield handled(read, outcome);
    else if (!read.ok) yield { fingerprints: [], outcome: read };
  }
}

/** None of a file that cannot be read. */
function tasksOf({ read, repeated }: Opened, settings: ArchiveSettings): readonly Task[] {
  if (!read.ok) return [];
  const { file } = read.value;
  return [{ file, settings, models: modelsFor(file.format), repeated }];
}

function handled(
  { value: { file, fingerprints }, notices }: Extract<Outcome<ReadFile>, { readonly ok: true }>,
  outcome: Outcome<Processed>,
): Handled {
  if (!outcome.ok) return { fingerprints, outcome };
  const processed = outcome.value;
  const all = [...notices, ...processed.notices];
  return { fingerprints, outcome: succeed({ file, processed }, all) };
}
