import { type RenderFolders, renderPages } from '../render.ts';
import type { Shell } from '../views.ts';
import { articlePages, type Sheet } from './article-pages.ts';

/** Articles whose pages are rendered together. */
export interface Shelf {
  readonly site: Shell;
  readonly sheets: readonly Sheet[];
  readonly folders: RenderFolders;
}

/** Renders the pages and writes them to their places; how many there are. */
export async function run({ site, sheets, folders }: Shelf): Promise<number> {
  await renderPages(articlePages(site, sheets), folders, () => undefined);
  return sheets.length;
}
