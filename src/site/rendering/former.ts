import type { OldSite } from '../../cache/old-site.ts';
import type { ArticleId, Sha256 } from '../../model.ts';
import { sha256 } from '../../text/ids.ts';
import { articlePath, citationPath, outputFile } from '../links.ts';
import type { Shell } from '../views.ts';
import type { Sheet } from './article-pages.ts';

/** By each article's id, a digest of all on which its page and its citations depend. */
export type PageKeys = Readonly<Record<string, string>>;

/** What the last build left that may be used again. */
export interface Former {
  /** Digest of Backfile itself. */
  readonly program: Sha256;
  readonly keys: PageKeys;
  readonly site: OldSite;
}

/** The files that are made of one article's sheet, from the site's root. */
export function filesOfSheet(id: ArticleId): readonly string[] {
  const citations = (['bib', 'ris', 'json'] as const).map((format) => citationPath(id, format));
  return [articlePath(id), ...citations].map(outputFile);
}

/** Gives the key of an article's files; the same key, the same bytes. */
export function keyMaker(shell: Shell, { program }: Former): (sheet: Sheet) => Sha256 {
  const ground = sha256(JSON.stringify([program, shell]));
  return ({ article, mentions, view }) => sha256(JSON.stringify([ground, article, mentions, view]));
}

/** Puts the files of the old site in their places, if they are those that would be made. */
export function takeOver({ keys, site }: Former, id: ArticleId, key: Sha256): boolean {
  return Object.hasOwn(keys, id) && keys[id] === key && site.give(filesOfSheet(id));
}
