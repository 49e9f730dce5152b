import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../text/notices.ts';

/** How often a folder that another build is just clearing away is made anew. */
const ATTEMPTS = 5;

/**
 * Takes the lock file `path` (its folder is made) and gives what releases it. The file holds the process id and, where
 * the system tells, when that process started: a lock whose holder was killed is taken over. Throws UsageError
 * if a living process holds it.
 */
export function takeLock(path: string): () => void {
  const own = identity(process.pid) ?? String(process.pid);
  const draft = join(dirname(path), `lock.${process.pid}`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(draft, own);
      claim(draft, path);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (code(error) !== 'ENOENT' || attempt === ATTEMPTS) throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
}

/** A link appears whole or not at all, and never replaces another's. */
function claim(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (code(error) !== 'EEXIST') throw error;
    const holder = readFileSync(path, 'utf8');
    if (isAlive(holder)) throw new UsageError(busy(holder, path));
    removeStale(path, holder, `${draft}.stale`);
    linkSync(draft, path);
  }
}

/** Two builds may find the same stale lock: what was moved away must be that one, not the other build's new one. */
function removeStale(path: string, holder: string, aside: string): void {
  renameSync(path, aside);
  const moved = readFileSync(aside, 'utf8');
  if (moved !== holder) linkSync(aside, path);
  rmSync(aside);
  if (moved !== holder) throw new UsageError(busy(moved, path));
}

function busy(holder: string, path: string): string {
  const [pid] = holder.split(' ');
  return `Another build (process ${pid}) is writing to the same folder. Wait for it to end; if there is no such build, delete ${path}.`;
}

function isAlive(holder: string): boolean {
  const pid = Number(holder.split(' ')[0]);
  // A lock with the own number was left by a killed process that had it before, as happens in containers.
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (code(error) === 'ESRCH') return false;
  }
  const now = identity(pid);
  return now === null || !holder.includes(' ') || now === holder;
}

/** Process id and start, in clock ticks since boot (proc(5), field 22 of stat); null where there is no /proc. */
function identity(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the program's name in parentheses, which may itself hold spaces and parentheses.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return start === undefined ? null : `${pid} ${start}`;
  } catch {
    return null;
  }
}

function code(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
