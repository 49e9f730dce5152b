import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runningBundle } from '../program/bundled.mjs';
import { bundle, placeOf, ROOT } from '../program/bundler.mjs';
import type { Job } from './job.ts';

/** What threads run: bundles of jobs' modules. */
export interface Bundles {
  /** Path of the script that has the job's `work`. */
  of(job: Job<never, unknown>): Promise<string>;
  close(): void;
}

/** Those of the program's own bundle; where it runs from its sources, as tests do, they are made when asked for. */
export function openBundles(): Bundles {
  const running = runningBundle();
  if (running !== null) {
    return {
      of: (job) => Promise.resolve(join(running, placeOf(pathOf(job)))),
      close: () => undefined,
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'backfile-jobs-'));
  const made = new Map<string, Promise<void>>();
  return {
    async of(job) {
      const path = pathOf(job);
      const making = made.get(path) ?? bundle([path], folder);
      made.set(path, making);
      await making;
      return join(folder, placeOf(path));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** From the project's folder. */
function pathOf({ module }: Job<never, unknown>): string {
  return relative(ROOT, fileURLToPath(module)).replaceAll('\\', '/');
}
