import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  /** Null of a process that a signal ended. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly printed: () => { readonly stdout: string; readonly stderr: string };
  readonly ended: Promise<Ran>;
}

/** Starts `backfile` with the given words, in the project's folder. `env` is added to the environment. */
export function startCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, ['src/start.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    parts.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    parts.stderr += text;
  });
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, ...parts }));
  return { child, printed: () => parts, ended };
}

/** Runs `backfile` to its end. */
export function runCli(...args: Parameters<typeof startCli>): Promise<Ran> {
  return startCli(...args).ended;
}

/** Resolves when `test` gives something other than null or false; rejects, saying `what`, after `seconds`. */
export async function until<T>(
  what: string,
  test: () => T | null | false | Promise<T | null | false>,
  seconds = 60,
): Promise<T> {
  const start = performance.now();
  for (;;) {
    const found = await test();
    if (found !== null && found !== false) return found;
    if (performance.now() - start > seconds * 1000) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
