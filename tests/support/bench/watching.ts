import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { withChange } from './backfile.ts';
import { ROOT } from './rivals.ts';

const PORT = 8391;
/** Milliseconds between two requests for the page. */
const PAUSE = 10;
/** Milliseconds after which what has not come will not come. */
const PATIENCE = 900_000;

/**
 * Milliseconds from saving a changed article to its page being served with the change, by `npm start`, once a round.
 * The folder that holds `output` is deleted first.
 */
export async function saveToReload(
  articles: string,
  output: string,
  rounds: number,
): Promise<readonly number[]> {
  rmSync(dirname(output), { recursive: true, force: true });
  const args = ['src/start.mjs', 'serve', '--articles', articles];
  const child = spawn(process.execPath, [...args, '--output', output, '--port', String(PORT)], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  try {
    return await withChange(articles, async ({ id, apply }) => {
      const page = `http://localhost:${PORT}/articles/${id}/`;
      await served(page, '</html>');
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        // A build that is still under way, or an index that is made after the pages, is none of this change's time.
        await new Promise((resolve) => setTimeout(resolve, 30_000));
        const word = `Quayside${'x'.repeat(round)}word`;
        const start = performance.now();
        apply(`The ${word} closed.`);
        await served(page, word);
        times.push(performance.now() - start);
      }
      return times;
    });
  } finally {
    child.kill('SIGTERM');
  }
}

async function served(page: string, words: string): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE) {
    const text = await fetch(page).then(
      (response) => response.text(),
      () => '',
    );
    if (text.includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${page} was not served with "${words}" in it.`);
}
