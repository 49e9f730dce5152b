import type { OldSite } from '../../cache/old-site.ts';
import type { ArticleId, Sha256 } from '../../model.ts';
import { sha256 } from '../../text/ids.ts';
import { articlePath, citationPath, outputFile } from '../links.ts';
import type { Shell } from '../views.ts';

/**
 * Digests of all on which pages depend: by an article's id that of its page and its citations, by the address of a page
 * of a list, which begins with `/`, that page's, by `pagefind/` and its tag that of a slice of the search index, by `assets/`
 * that of all that pages share, by `data/` and a name that of files of data, or of what many pages say.
 */
export type PageKeys = Readonly<Record<string, string>>;

/** What the last build left that may be used again. */
export interface Former {
  /** Digest of Backfile itself. */
  readonly program: Sha256;
  readonly keys: PageKeys;
  readonly site: Pick<OldSite, 'folder' | 'has' | 'keep' | 'give' | 'below'>;
}

/** The files that are made of one article's sheet, from the site's root. */
export function filesOfSheet(id: ArticleId): readonly string[] {
  const citations = (['bib', 'ris', 'json'] as const).map((format) => citationPath(id, format));
  return [articlePath(id), ...citations].map(outputFile);
}

/** Gives the key of files of which all pages' ground and these parts decide; the same key, the same bytes. */
export function keyMaker(shell: Shell, { program }: Former): (...parts: unknown[]) => Sha256 {
  const ground = sha256(JSON.stringify([program, shell]));
  return (...parts) => sha256(JSON.stringify([ground, ...parts]));
}

/** Keeps files of the old site, if their key says that they are those that would be made. */
export function takeOver(
  { keys, site }: Former,
  { name, key, files }: { name: string; key: string; files: readonly string[] },
): boolean {
  return Object.hasOwn(keys, name) && keys[name] === key && site.keep(files);
}
