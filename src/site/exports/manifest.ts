import type { Archive, Article } from '../../model.ts';
import { compare } from '../../text/dates.ts';
import { originalPath, outputFile } from '../links.ts';
import type { SiteFile } from '../write.ts';

/** The manifest's own name. */
export const MANIFEST = 'manifest-sha256.txt';

/**
 * The checksums of the published originals in the form of a BagIt payload manifest (RFC 8493, section 2.1.3), sorted
 * by path. An id has no character that the RFC would have percent-encoded. In the site's folder,
 * `sha256sum -c manifest-sha256.txt` verifies every one.
 */
export function* manifest(archive: Archive): Generator<SiteFile> {
  yield { path: MANIFEST, content: lines(archive.entries.map((entry) => entry.article)) };
}

function* lines(articles: readonly Article[]): Generator<string> {
  const listed = articles.map(({ id, sha256 }) => ({ path: outputFile(originalPath(id)), sha256 }));
  for (const { path, sha256 } of listed.sort((a, b) => compare(a.path, b.path))) {
    yield `${sha256}  ${path}\n`;
  }
}

/** One line of a manifest, its checksum in lower case; null if it has not the form of one. */
export function readManifestLine(line: string): { sha256: string; path: string } | null {
  const match = /^([0-9a-f]{64})[ \t]+\*?(\S.*)$/i.exec(line);
  const [, sha256, path] = match ?? [];
  return sha256 === undefined || path === undefined ? null : { sha256: sha256.toLowerCase(), path };
}
