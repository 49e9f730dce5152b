import type { Job } from '../../pool/job.ts';
import type { Pool } from '../../pool/pool.ts';
import type { Listed } from '../../read/list.ts';
import type { Source } from '../../read/read.ts';
import type { Batch, Brought } from './batch-job.ts';
import type { Sample } from './repeated-job.ts';
import { folderOf, samplesIn } from './samples.ts';

const REPEATED: Job<Sample, ReadonlySet<string>> = {
  module: new URL('./repeated-job.ts', import.meta.url),
  load: () => import('./repeated-job.ts'),
};
const BATCH: Job<Batch, readonly Brought[]> = {
  module: new URL('./batch-job.ts', import.meta.url),
  load: () => import('./batch-job.ts'),
};

/** Articles read together: enough to make the way to a thread cheap, few enough to show how far the reading is. */
const TOGETHER = 50;

/**
 * Reads every article, in the order of their paths; originals and Markdown go to the folder `site`. Only a defect of
 * Backfile throws, naming the file.
 */
export async function* bringIn(
  { folder, settings, files }: Source,
  site: string,
  pool: Pool,
): AsyncGenerator<Brought> {
  const repeated = await repeatedBy(folder, files, pool);
  const batches = slices(files, TOGETHER).map((slice) => ({
    folder,
    settings,
    site,
    files: slice.map((listed) => ({
      listed,
      repeated: (listed.format === 'txt' ? repeated.get(folderOf(listed)) : undefined) ?? null,
    })),
  }));
  for await (const brought of pool.map(BATCH, batches)) yield* brought;
}

/** By the folder, what its plain texts have in common. */
async function repeatedBy(
  folder: string,
  files: readonly Listed[],
  pool: Pool,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const samples = samplesIn(files);
  const found = new Map<string, ReadonlySet<string>>();
  const names = samples.keys();
  const inputs = [...samples.values()].map((sample) => ({ folder, files: sample }));
  for await (const repeated of pool.map(REPEATED, inputs)) {
    const { value } = names.next();
    if (value !== undefined) found.set(value, repeated);
  }
  return found;
}

function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
