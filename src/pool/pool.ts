import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Job } from './job.ts';

/** Does jobs, several at once where that pays. */
export interface Pool {
  /** How many jobs are done at once; 1 where the calling thread does them itself. */
  readonly width: number;
  /**
   * What the job makes of each input, in the order of the inputs, which are taken as results are asked for: never more than
   * a few ahead of them. Throws what the first failing input's job threw: of the same class, with its stack. Whoever stops
   * asking leaves the few that were begun to `close`.
   */
  map<Input, Output>(
    job: Job<Input, Output>,
    inputs: Iterable<Input> | AsyncIterable<Input>,
  ): AsyncGenerator<Output>;
  /** Ends what is still being done. Resolves when nothing is: no job writes anything any more. */
  close(): Promise<void>;
}

/** More threads than this would wait for the one that takes their results, and each takes memory. */
const MOST = 8;
/** A thread's start takes about as long as this many articles take. */
const WORTH_A_THREAD = 300;

/** How many threads are worth their start for so many articles on this machine; 1 where none is. */
export function widthFor(articles: number, cores: number = availableParallelism()): number {
  return Math.max(1, Math.min(cores, MOST, Math.floor(articles / WORTH_A_THREAD)));
}

/**
 * A pool of `width` threads; of 1, the calling thread, which lets signals and the terminal have their turn between two
 * jobs. The same inputs give the same results, however wide it is.
 */
export async function openPool(width: number): Promise<Pool> {
  if (width <= 1) return ownThread;
  return (await import('./threads.ts')).openThreads(width);
}

/** What the job makes of one input. */
export async function doOne<Input, Output>(
  pool: Pool,
  job: Job<Input, Output>,
  input: Input,
): Promise<Output> {
  for await (const output of pool.map(job, [input])) return output;
  throw new Error(`${job.module.href} made nothing.`);
}

/** The calling thread alone, for what is not worth the start of others. */
export const ownThread: Pool = {
  width: 1,
  async *map(job, inputs) {
    const { run } = await job.load();
    for await (const input of inputs) {
      await setImmediate();
      yield await run(input);
    }
  },
  close: () => Promise.resolve(),
};
