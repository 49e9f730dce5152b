import type { Amended } from '../../cache/cache.ts';
import type { OldSite } from '../../cache/old-site.ts';
import type { Entry, Outcome } from '../../model.ts';
import type { Job } from '../../pool/job.ts';
import { ownThread, type Pool } from '../../pool/pool.ts';
import type { Listed } from '../../read/list.ts';
import type { Fingerprint, Source } from '../../read/read.ts';
import type { Known, Records } from '../../records/records.ts';
import { succeed } from '../../text/notices.ts';
import { markdownPath, originalPath, outputFile } from '../links.ts';
import type { Batch, Brought } from './batch-job.ts';
import { fingerprintsOf, type Ground, recordKey } from './keys.ts';
import { repeatedLinesBy } from './repeated.ts';

const BATCH: Job<Batch, readonly Brought[]> = {
  module: new URL('./batch-job.ts', import.meta.url),
  load: () => import('./batch-job.ts'),
};

/** Articles read together: enough to make the way to a thread cheap, few enough to show how far the reading is. */
const TOGETHER = 50;
/** Articles that are read before threads have started. */
const FEW = 150;

/** What articles are read with. */
export interface Reading {
  readonly source: Source;
  /** The folder that becomes the site. */
  readonly site: string;
  readonly pool: Pool;
  readonly records: Records;
  readonly ground: Ground;
  readonly old: Pick<OldSite, 'keep'>;
  /** What the last build left in it. */
  readonly amended: Amended;
  /** Those that are read, where it is not all of the source's. */
  readonly files?: readonly Listed[];
}

/** What came of one file. */
export interface Handled {
  /** Of what was read, whether or not it could be used. */
  readonly fingerprints: readonly Fingerprint[];
  readonly outcome: Outcome<Entry>;
}

interface Task {
  readonly listed: Listed;
  readonly repeated: readonly string[] | null;
  readonly key: string | null;
  readonly known: Known | null;
  readonly fingerprints: readonly Fingerprint[];
  /** Whether its files are in the site already. */
  readonly isThere: boolean;
}

/**
 * Reads every article of which there is no record, in the order of their paths; originals and Markdown of all go to the
 * site. Only a defect of Backfile throws, naming the file.
 */
export async function* bringIn(reading: Reading): AsyncGenerator<Handled> {
  const { records } = reading;
  const repeatedIn = await repeatedLinesBy(reading);
  const files = reading.files ?? reading.source.files;
  const tasks = files.map((listed) => taskOf(listed, repeatedIn(listed), reading));
  const made = madeOf(
    tasks.filter(({ isThere }) => !isThere),
    reading,
  );
  for (const { isThere, known, fingerprints } of tasks) {
    if (isThere && known !== null) yield { fingerprints, outcome: outcomeOf(known, records) };
    else {
      const { value } = await made.next();
      if (value !== undefined) yield value;
    }
  }
}

function taskOf(
  listed: Listed,
  repeated: readonly string[] | null,
  { source, ground, records, old, amended }: Reading,
): Task {
  const key = recordKey(listed, repeated, source, ground);
  const known = key === null ? null : records.find(key);
  const markdown = outputFile(markdownPath(listed.id));
  // One that the archive amends is looked at when it is known how (../amend.ts).
  const original = outputFile(originalPath(listed.id));
  const files = Object.hasOwn(amended, markdown) ? [] : [markdown];
  const fingerprints = fingerprintsOf(listed, ground.inputs) ?? [];
  return {
    listed,
    repeated,
    key,
    known,
    fingerprints,
    isThere: known !== null && old.keep([original, ...files]),
  };
}

/** What comes of articles whose files are not there yet, in their order. */
async function* madeOf(
  tasks: readonly Task[],
  { source, site, pool, records }: Reading,
): AsyncGenerator<Handled, undefined> {
  const { folder, settings } = source;
  const input = { folder, settings, site, pack: records.pack.path };
  const batches = slices(tasks, TOGETHER).map((slice) => ({ ...input, files: slice.map(fileOf) }));
  const inOrder = tasks.values();
  const hands = tasks.length > FEW ? pool : ownThread;
  for await (const brought of hands.map(BATCH, batches)) {
    for (const of of brought) {
      const { value: task } = inOrder.next();
      if (task !== undefined) yield recorded(task, of, records);
    }
  }
}

function fileOf({ listed, repeated, known, fingerprints }: Task): Batch['files'][number] {
  if (known === null) return { listed, repeated, known };
  const { light, brief, place } = known;
  return { listed, repeated, known: { fingerprints, light, brief, place } };
}

function recorded({ key, known, fingerprints }: Task, brought: Brought, records: Records): Handled {
  const { outcome } = brought;
  if (outcome === null && known !== null)
    return { fingerprints, outcome: outcomeOf(known, records) };
  if (outcome === null || !outcome.ok)
    return { fingerprints: brought.fingerprints, outcome: outcome ?? { ok: false, problems: [] } };
  const { light, rest } = outcome.value;
  // Of a file that changed since the build began, the key names what it was.
  const isSame = JSON.stringify(brought.fingerprints) === JSON.stringify(fingerprints);
  const record = { light, notices: outcome.notices };
  const made = records.add(isSame ? key : null, record, rest);
  return { fingerprints: brought.fingerprints, outcome: outcomeOf(made, records) };
}

function outcomeOf(known: Known, records: Records): Outcome<Entry> {
  return succeed(records.entryOf(known), known.notices);
}

function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
