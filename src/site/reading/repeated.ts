import type { Job } from '../../pool/job.ts';
import { ownThread } from '../../pool/pool.ts';
import type { Listed } from '../../read/list.ts';
import type { Reading } from './bring-in.ts';
import { sampleKey } from './keys.ts';
import type { Sample } from './repeated-job.ts';
import { folderOf, samplesIn } from './samples.ts';

const REPEATED: Job<Sample, readonly string[]> = {
  module: new URL('./repeated-job.ts', import.meta.url),
  load: () => import('./repeated-job.ts'),
};

/** Folders that are looked through before threads have started. */
const FEW = 4;

/** Gives the lines that the texts of a file's folder have in common; null of a file that is no plain text. */
export async function repeatedLinesBy(
  reading: Reading,
): Promise<(file: Listed) => readonly string[] | null> {
  const { source, records, ground } = reading;
  const samples = [...samplesIn(source.files)].map(([name, files]) => {
    const key = sampleKey(files, ground);
    return { name, files, key, lines: key === null ? null : records.findRepeated(key) };
  });
  const found = new Map(samples.flatMap(({ name, lines }) => (lines ? [[name, lines]] : [])));
  const missing = samples.filter(({ lines }) => lines === null);
  const inputs = missing.map(({ files }) => ({ folder: source.folder, files }));
  const names = missing.values();
  const hands = inputs.length > FEW ? reading.pool : ownThread;
  for await (const lines of hands.map(REPEATED, inputs)) {
    const { value: of } = names.next();
    if (of === undefined) break;
    found.set(of.name, lines);
    if (of.key !== null) records.addRepeated(of.key, lines);
  }
  return (file) => (file.format === 'txt' ? (found.get(folderOf(file)) ?? null) : null);
}
