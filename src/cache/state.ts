import type { Sha256 } from '../model.ts';
import type { Opened } from '../site/open-articles.ts';
import { sha256 } from '../text/ids.ts';
import type { Digests } from './inputs.ts';

/** The files of the articles folder that a build reads. */
export function inputPaths({ source }: Opened): readonly string[] {
  const articles = source.files.flatMap(({ path, sidecar }) =>
    sidecar === null ? [path] : [path, sidecar],
  );
  return [...articles, ...source.fingerprints.map(({ path }) => path)];
}

/**
 * Digest of all that decides about the bytes of the site: Backfile itself, the options, what the articles folder holds and
 * what is said of it. Null where a file could not be read: what a build makes of that may change with the next try.
 * @param options what of them makes a difference to the site; structured data
 */
export function stateOf(
  opened: Opened,
  digests: Digests,
  program: Sha256,
  options: unknown,
): Sha256 | null {
  const files = inputPaths(opened).map((path) => [path, digests[path]?.[0] ?? null] as const);
  if (files.some(([, digest]) => digest === null)) return null;
  const { settings, problems, bad } = opened.source;
  return sha256(JSON.stringify([program, options, settings, problems, bad, opened.notices, files]));
}
