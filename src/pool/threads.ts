import { Piscina } from 'piscina';
import { begun } from '../text/begun.ts';
import { openBundles } from './bundle.ts';
import { revive } from './carried.ts';
import type { Answer, Job } from './job.ts';
import type { Pool } from './pool.ts';

/**
 * Megabytes of each thread's young generation, three times that of a semi-space. What is made of an article is garbage once
 * it is written; with V8's default of 48 much of it is copied about before it dies.
 */
const YOUNG = 192;
/** Name under which a job's module exports its guarded work. */
const WORK = 'work';
/** Inputs taken per thread before the first result is asked for: one being done, one waiting. */
const AHEAD = 2;

/** A pool of threads (src/pool/pool.ts). */
export function openThreads(width: number): Pool {
  // Started when there is something for them to do.
  let started: Piscina | null = null;
  const start = (): Piscina => {
    started ??= startThreads(width);
    return started;
  };
  const bundles = openBundles();
  return {
    width,
    async *map<Input, Output>(
      job: Job<Input, Output>,
      inputs: Iterable<Input> | AsyncIterable<Input>,
    ) {
      const threads = start();
      const filename = await bundles.of(job);
      const run = async (input: Input): Promise<Output> => {
        const answer: Answer<Output> = await threads.run(input, { filename, name: WORK });
        if (!answer.done) throw revive(answer.failure);
        return answer.output;
      };
      yield* inOrder(inputs, run, width * AHEAD);
    },
    async close() {
      await started?.destroy();
      bundles.close();
    },
  };
}

function startThreads(width: number): Piscina {
  const threads = new Piscina({
    minThreads: width,
    maxThreads: width,
    // Not what this process was started with: a bundle needs no compiler.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  // A thread that dies fails the job it has in hand. One that has none, as when it is ended while it starts, is replaced.
  threads.on('error', () => undefined);
  return threads;
}

/** Results in the order of the inputs, of which at most `most` are taken beforehand. */
async function* inOrder<Input, Output>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  run: (input: Input) => Promise<Output>,
  most: number,
): AsyncGenerator<Output> {
  const ahead: Promise<Output>[] = [];
  for await (const input of inputs) {
    ahead.push(begun(run(input)));
    const first = ahead.length < most ? undefined : ahead.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of ahead) yield await result;
}
