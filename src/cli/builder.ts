import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../start.mjs', import.meta.url));

/** Builds again and again, one build at a time, each in a process of its own: it always runs the sources as they are. */
export interface Builder {
  /** Builds now, or once more after the build that is under way. Asking twice meanwhile still means once. */
  request(): void;
  /** Ends the build that is under way, and resolves when it has ended. No other begins. */
  stop(): Promise<void>;
}

/**
 * `onBuilt` is told after each build whether it went well, and whether no other follows at once; its own problems it has
 * printed itself.
 */
export function startBuilder(
  args: readonly string[],
  onBuilt: (done: boolean, isLast: boolean) => void,
): Builder {
  let child: ChildProcess | null = null;
  let again = false;
  let stopped = false;

  const run = () => {
    again = false;
    // Not the terminal's own process group: Ctrl-C is passed on by `stop`, once.
    child = spawn(process.execPath, [START, 'build', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    child.once('exit', (code) => {
      child = null;
      if (stopped) return;
      onBuilt(code === 0, !again);
      if (again) run();
    });
  };

  return {
    request() {
      if (stopped) return;
      if (child === null) run();
      else again = true;
    },
    async stop() {
      stopped = true;
      const running = child;
      if (running === null) return;
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      running.kill('SIGTERM');
      await ended;
    },
  };
}
