import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { count, duration } from '../../../src/cli/terminal.ts';
import { build } from '../../../src/site/build.ts';
import { row } from './table.ts';

/**
 * Measures a build. It runs in a process of its own and writes into a folder that is deleted afterwards. Time is
 * wall-clock time; memory the most that any one process held (the build, and the indexer that it starts).
 */

const ENTRY = fileURLToPath(new URL('../bench.ts', import.meta.url));
/** Milliseconds between two looks at the memory of the processes that the build started. */
const SAMPLE = 50;

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
    articles: archive.entries.length,
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
      inputBytes: sizeOf(articles),
      outputBytes: sizeOf(join(folder, 'site')),
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
  let helper: number | null = null;
  const timer = setInterval(() => {
    for (const pid of descendants(child.pid ?? 0)) helper = Math.max(helper ?? 0, peak(pid));
  }, SAMPLE);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  return helper;
}

function descendants(pid: number): readonly number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    const pids = children.filter((text) => text !== '').map(Number);
    return [...pids, ...pids.flatMap(descendants)];
  } catch {
    return [];
  }
}

function peak(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
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
