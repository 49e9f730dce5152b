import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const START = fileURLToPath(new URL('../start.mjs', import.meta.url));

const pageSchema = z.object({ url: z.string(), html: z.string() });

/** A page as it will be: its address from the site's root, and its HTML. */
export type PreviewedPage = z.infer<typeof pageSchema>;

/** Renders the pages of articles that changed, long before a build of all has come to its end. */
export interface Previewer {
  /** Takes what the last build made for what is around the pages. Pages that were asked for before do not come any more. */
  renew(): void;
  /** Asks for the page of the article with this file, by its path from the articles folder. */
  ask(path: string): void;
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/** `args`: options of `build`. `onPage` is told each page. */
export function startPreviewer(
  args: readonly string[],
  onPage: (page: PreviewedPage) => void,
): Previewer {
  let child: ChildProcessByStdio<Writable, Readable, null> | null = null;
  const end = () => {
    child?.kill('SIGTERM');
    child = null;
  };
  return {
    renew() {
      end();
      const own = spawn(process.execPath, [START, 'preview', ...args], {
        stdio: ['pipe', 'pipe', 'inherit'],
        // Not the terminal's own process group: it is ended by `stop`.
        detached: true,
      });
      child = own;
      // It may end while it is asked.
      own.stdin.on('error', () => undefined);
      createInterface({ input: own.stdout }).on('line', (line) => {
        if (child === own) onPage(pageSchema.parse(JSON.parse(line)));
      });
    },
    ask: (path) => child?.stdin.write(`${JSON.stringify(path)}\n`),
    async stop() {
      const running = child;
      if (running === null || running.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      end();
      await ended;
    },
  };
}
