import { guarded } from '../../pool/guard.ts';
import { citationFiles } from '../exports/citations.ts';
import { type RenderFolders, renderPages } from '../render.ts';
import type { Shell } from '../views.ts';
import { writeSiteFiles } from '../write.ts';
import { articlePages, type Sheet } from './article-pages.ts';

/** Articles whose files are made together. */
export interface Shelf {
  readonly site: Shell;
  readonly sheets: readonly Sheet[];
  readonly folders: RenderFolders;
}

/** Renders the pages, and writes them and the articles' citations to their places; how many pages there are. */
export async function run({ site, sheets, folders }: Shelf): Promise<number> {
  await renderPages(articlePages(site, sheets), folders, () => undefined);
  const citations = sheets.flatMap(({ article }) => [...citationFiles(site, article)]);
  await writeSiteFiles(folders.output, citations);
  return sheets.length;
}

export const work = guarded(run);
