import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../text/notices.ts';
import { isJunk } from './junk.ts';
import { sealOf } from './marker.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What a build reads: an output there would be read again, watched, or copied into itself. */
const SOURCES = ['src', 'layouts', 'public', 'tests', 'node_modules', '.git'];

/**
 * The real path of the output folder, if a site may stand there, whatever does now. Throws UsageError if that could cost the
 * user anything: it is, holds or is in the articles folder; it is or holds the project, the working folder or the home
 * folder; or it is in the project's own folders.
 */
export function safeOutput(output: string, articles: string): string {
  const target = realPath(output);
  const keep = realPath(articles);
  if (within(keep, target) || within(target, keep)) {
    refuse(output, 'is, holds or lies in the articles folder');
  }
  for (const folder of [ROOT, process.cwd(), homedir(), sep].map(realPath)) {
    if (within(folder, target)) refuse(output, `is or holds ${folder}`);
  }
  for (const folder of SOURCES.map((name) => realPath(join(ROOT, name)))) {
    if (within(target, folder)) refuse(output, `lies in ${folder}, from which the site is built`);
  }
  return target;
}

/** Throws UsageError unless `target` is missing, empty, or a site that Backfile built and nobody added to. */
export function refuseForeign(target: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) refuse(target, 'is a file');
  const names = readdirSync(target).filter((name) => !isJunk(name));
  if (names.length === 0) return;
  const ours = sealOf(target);
  if (ours === null) refuse(target, 'is not empty and is no site that Backfile built');
  const foreign = names.filter((name) => !ours.includes(name));
  if (foreign.length > 0) {
    refuse(target, `holds ${foreign.slice(0, 5).join(', ')}, which Backfile did not write`);
  }
}

function refuse(output: string, why: string): never {
  throw new UsageError(
    `The site cannot be written to ${output}: it ${why}. A build replaces the whole folder; name one that may be replaced, with --output.`,
  );
}

/** True if `path` is `folder` or lies below it. */
function within(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

/** Absolute, links followed as far as the path exists. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync.native(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realPath(parent), relative(parent, whole));
}
