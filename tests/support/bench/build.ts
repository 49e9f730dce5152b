import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { count, duration } from '../../../src/cli/terminal.ts';
import { build } from '../../../src/site/build.ts';
import { watchMemory } from './command.ts';
import { sizeOf } from './site-size.ts';
import { row } from './table.ts';

/**
 * Measures a build. It runs in a process of its own and writes into a folder that is deleted afterwards. Time is
 * wall-clock time; memory the most that any one process held (the build, and the indexer that it starts).
 */

const ENTRY = fileURLToPath(new URL('../bench.ts', import.meta.url));

const measuredSchema = z.object({
  articles: z.number(),
  stages: z.array(z.object({ stage: z.string(), milliseconds: z.number() })),
  buildBytes: z.number(),
});

export interface Result extends z.infer<typeof measuredSchema> {
  readonly inputBytes: number;
  readonly outputBytes: number;
  /** Null where there is no /proc to tell. */
  readonly helperBytes: number | null;
}

/** In the child: builds, and leaves beside the site what it measured. */
export async function measureBuild(articles: string, folder: string): Promise<void> {
  const nothing = () => undefined;
  const { archive, times } = await build(
    {
      articles,
      output: join(folder, 'site'),
      address: { prefix: null, baseUrl: null },
      skipBad: true,
    },
    { begin: nothing, advance: nothing, end: nothing },
  );
  const measured: z.infer<typeof measuredSchema> = {
    articles: archive?.entries.length ?? 0,
    stages: [...times],
    buildBytes: process.resourceUsage().maxRSS * 1024,
  };
  writeFileSync(join(folder, 'measured.json'), JSON.stringify(measured));
}

export async function benchBuild(articles: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  try {
    const helperBytes = await runChild(articles, folder);
    const measured = measuredSchema.parse(
      JSON.parse(readFileSync(join(folder, 'measured.json'), 'utf8')),
    );
    return {
      ...measured,
      inputBytes: sizeOf(articles).bytes,
      outputBytes: sizeOf(join(folder, 'site')).bytes,
      helperBytes,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives the peak memory of the largest process that the build itself started. */
async function runChild(articles: string, folder: string): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', ENTRY, '--articles', articles, '--into', folder],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const watched = watchMemory(child.pid, false);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const helper = watched();
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  return helper;
}

export function buildTable(result: Result): string {
  const { articles, stages, inputBytes, outputBytes, buildBytes, helperBytes } = result;
  const megabytes = inputBytes / 1e6;
  const timed = (name: string, milliseconds: number) =>
    row(
      name,
      duration(milliseconds),
      (milliseconds / articles).toFixed(3),
      (milliseconds / megabytes).toFixed(1),
    );
  const total = stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const size = (bytes: number) => `${count(bytes / 1e6)} MB`;
  return [
    row(`${count(articles)} articles`, 'time', 'ms/article', 'ms/MB'),
    ...stages.map(({ stage, milliseconds }) => timed(stage, milliseconds)),
    timed('In all', total),
    row('Input', size(inputBytes)),
    row('Output', size(outputBytes)),
    row('Peak memory, build', size(buildBytes)),
    row('Peak memory, helper', helperBytes === null ? 'unknown' : size(helperBytes)),
  ].join('\n');
}
