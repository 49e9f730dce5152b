import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { watch } from 'chokidar';

/** After the last change, milliseconds: editors and copies change several files, or one file several times. */
const SETTLE = 120;
/** Left by editors beside the file that they save, and by file managers: hidden files, backups, Vim's probe. */
const PASSING = /^\..|~$|^4913$|\.(?:swp|swx|tmp)$/;

/**
 * Watches `paths` (absolute; files, or folders at any depth) and calls `onChange` with the files that were made, were
 * deleted, or got other bytes since the last call: touching a file, or saving it as it was, is no change. Watches until
 * the process ends. Resolves when all are known, so that every later change is seen.
 */
export async function watchContents(
  paths: readonly string[],
  onChange: (changed: readonly string[]) => void,
): Promise<void> {
  const known = new Map<string, string>();
  const touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const settle = () => {
    const changed = [...touched].filter((path) => hasChanged(path, known));
    touched.clear();
    if (changed.length > 0) onChange(changed);
  };
  const touch = (path: string) => {
    touched.add(path);
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLE);
  };
  const meet = (path: string) => hasChanged(path, known);

  const watcher = watch([...paths], {
    ignored: (path) => !paths.includes(path) && PASSING.test(basename(path)),
    awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 },
  });
  watcher.on('add', meet);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  watcher.off('add', meet);
  watcher.on('add', touch).on('change', touch).on('unlink', touch);
}

/** Compares the file with what was known of it, and knows it from now on. */
function hasChanged(path: string, known: Map<string, string>): boolean {
  const before = known.get(path);
  const after = digest(path);
  if (after === undefined) known.delete(path);
  else known.set(path, after);
  return before !== after;
}

/** Undefined of a file that is gone. */
function digest(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('base64');
  } catch {
    return undefined;
  }
}
