import { existsSync, mkdirSync, renameSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathsOf } from '../cache/site-files.ts';
import { UsageError } from '../text/notices.ts';
import { takeLock } from './stage/lock.ts';
import { remove } from './stage/remove.ts';
import { refuseForeign, safeOutput } from './stage/safety.ts';
import { changesOf, type Places, type Standing, undoUpdate, updateSite } from './stage/update.ts';

/**
 * A site in the making. All of it stands in `.<name>.building/` next to the output folder `<name>`, hence on the same
 * file system, where a folder is moved by one rename:
 *
 *   lock       who builds
 *   input/     an empty folder for Eleventy
 *   site/      the new site
 *   previous/  the old site, for the instant between the two renames of the swap
 *   trash/     the old site after the swap
 *
 * Where files of the old site stay, `site/` has but the others, and these come into the old one:
 *
 *   aside/     what they replace, and what goes
 *   update     what is to be undone if that does not come to its end
 */
export interface Stage {
  readonly input: string;
  readonly site: string;
  /** The real path of the folder that the site will replace. */
  readonly output: string;
  /** When the build began, as the disk counts: milliseconds since 1970. */
  readonly began: number;
  /**
   * Puts the new site in the old one's place, whole; where files of the old one stay, brings that up to date. Throws, the old
   * site being as it was, if that cannot be done. Never yields, so that no signal falls into it.
   */
  swapIn(standing?: Standing): void;
  /** Removes what was built; the old site stays as it is. Also to be called after the swap, to let go of the lock. */
  close(): void;
}

/**
 * Begins a build into `output`, having mended what a killed one left behind. Throws UsageError if a site may not be
 * put there (see ./stage/safety.ts), or if another build is at it.
 */
export function openStage(output: string, articles: string): Stage {
  const target = safeOutput(output, articles);
  const room = join(dirname(target), `.${basename(target)}.building`);
  const release = takeLock(join(room, 'lock'));
  const close = () => {
    clear(room, target);
    release();
    removeIfEmpty(room);
  };
  try {
    recover(room, target);
    // Not before: a build that was killed may have left files that the old site's marker does not name.
    refuseForeign(target);
    for (const name of ['input', 'site']) mkdirSync(join(room, name));
  } catch (error) {
    close();
    throw error;
  }
  return {
    input: join(room, 'input'),
    site: join(room, 'site'),
    output: target,
    began: statSync(join(room, 'lock')).mtimeMs,
    swapIn: (standing) => {
      // Looked at again: a long build leaves much time to put something there.
      refuseForeign(target);
      if (standing === undefined || standing.kept.size === 0) swap(room, target);
      else
        updateSite(changesOf(standing, pathsOf(join(room, 'site')).files), placesIn(room, target));
    },
    close,
  };
}

/** A kill between the two renames left no site, but the old one aside: it goes back. */
function recover(room: string, target: string): void {
  const previous = join(room, 'previous');
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
  clear(room, target);
}

function clear(room: string, target: string): void {
  // Before anything is deleted of which files may have to go back.
  undoUpdate(placesIn(room, target));
  const previous = join(room, 'previous');
  // Renamed before it is deleted: what `recover` puts back is always whole.
  if (existsSync(previous) && existsSync(target)) discard(previous, join(room, 'trash'));
  for (const name of ['input', 'site', 'trash']) remove(join(room, name));
}

function placesIn(room: string, target: string): Places {
  const within = (name: string) => join(room, name);
  return {
    site: target,
    fresh: within('site'),
    aside: within('aside'),
    journal: within('update'),
  };
}

function discard(folder: string, trash: string): void {
  remove(trash);
  renameSync(folder, trash);
}

function swap(room: string, target: string): void {
  const previous = join(room, 'previous');
  const hadOne = existsSync(target);
  if (hadOne) moveAside(target, previous);
  try {
    renameSync(join(room, 'site'), target);
  } catch (error) {
    if (hadOne) renameSync(previous, target);
    throw error;
  }
}

function moveAside(target: string, previous: string): void {
  try {
    renameSync(target, previous);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(
      `The folder ${target} cannot be replaced as a whole. If something is mounted there, name a folder inside it with --output. (${why})`,
      { cause },
    );
  }
}

function removeIfEmpty(room: string): void {
  try {
    rmdirSync(room);
  } catch {
    // Another build came in since the lock was let go: the room is its own now.
  }
}
