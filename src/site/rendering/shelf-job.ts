import type { Entry } from '../../model.ts';
import { guarded } from '../../pool/guard.ts';
import { broughtEntry, type CarriedEntry } from '../../records/carried.ts';
import type { Shelf as Shelving } from '../../records/entry.ts';
import { openPack, type Pack } from '../../records/pack.ts';
import { shelfOf } from '../../records/shelf.ts';
import { at } from '../../text/maps.ts';
import type { ArticleView } from '../article-view.ts';
import { citationFiles } from '../exports/citations.ts';
import { type RenderFolders, renderPages } from '../render.ts';
import type { Shell } from '../views.ts';
import { writeSiteFiles } from '../write.ts';
import { articlePages, type Sheet } from './article-pages.ts';

/** Articles whose files are made together. */
export interface Shelf {
  readonly site: Shell;
  readonly sheets: readonly CarriedSheet[];
  readonly folders: RenderFolders;
}

/** A sheet (./article-pages.ts) on its way to another thread. */
export interface CarriedSheet {
  readonly entry: CarriedEntry | Entry;
  readonly view: ArticleView;
}

/** Renders the pages, and writes them and the articles' citations to their places; how many pages there are. */
export async function run({ site, sheets: carried, folders }: Shelf): Promise<number> {
  const { sheets, close } = opened(carried);
  try {
    await renderPages(articlePages(site, sheets), folders, () => undefined);
    const citations = sheets.flatMap(({ article }) => [...citationFiles(site, article)]);
    await writeSiteFiles(folders.output, citations);
    return sheets.length;
  } finally {
    close();
  }
}

/** The sheets, as whole as they were before they were carried, and what is to be done once they are not needed any more. */
function opened(carried: readonly CarriedSheet[]): { sheets: readonly Sheet[]; close: () => void } {
  const packs = new Map<string, { readonly pack: Pack; readonly shelf: Shelving }>();
  const shelfAt = (path: string) =>
    at(packs, path, () => {
      const pack = openPack(path, 'read');
      return { pack, shelf: shelfOf(pack) };
    }).shelf;
  const sheets = carried.map(({ entry, view }) => {
    const whole = 'pack' in entry ? broughtEntry(entry, shelfAt(entry.pack)) : entry;
    return { article: whole.article, mentions: whole.mentions, view };
  });
  return { sheets, close: () => closeAll(packs.values()) };
}

function closeAll(packs: Iterable<{ readonly pack: Pack }>): void {
  for (const { pack } of packs) pack.close();
}

export const work = guarded(run);
