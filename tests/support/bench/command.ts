import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Milliseconds between two looks at the memory of the processes that a command started. */
const SAMPLE = 50;

/** One run of a program, without a shell. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

export interface Measured {
  /** Wall-clock time from the start of the first command to the end of the last. */
  readonly milliseconds: number;
  /** The most that any one process held; null where there is no /proc to tell. */
  readonly peakBytes: number | null;
}

/** Runs the commands one after the other. Rejects with what a command said if it fails. */
export async function measure(commands: readonly Command[]): Promise<Measured> {
  let peakBytes: number | null = null;
  const start = performance.now();
  for (const command of commands) {
    const held = await run(command);
    if (held !== null) peakBytes = Math.max(peakBytes ?? 0, held);
  }
  return { milliseconds: performance.now() - start, peakBytes };
}

async function run({ program, args, cwd }: Command): Promise<number | null> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-5000);
    });
  const watched = watchMemory(child.pid);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const held = watched();
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said}`);
  return held;
}

/** Watches the process and all that it starts; the function given ends that, and gives the most that one of them held. */
export function watchMemory(pid: number | undefined, itself = true): () => number | null {
  let most: number | null = null;
  const timer = setInterval(() => {
    const parent = pid ?? 0;
    for (const of of itself ? [parent, ...descendants(parent)] : descendants(parent))
      most = Math.max(most ?? 0, peak(of));
  }, SAMPLE);
  return () => {
    clearInterval(timer);
    return most;
  };
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
