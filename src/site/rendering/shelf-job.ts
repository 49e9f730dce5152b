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
  const packs: Packs = new Map();
  try {
    const sheets = carried.map((one) => broughtSheet(one, packs));
    await renderPages(articlePages(site, sheets), folders, () => undefined);
    const citations = sheets.flatMap(({ article }) => [...citationFiles(site, article)]);
    await writeSiteFiles(folders.output, citations);
    return sheets.length;
  } finally {
    for (const { pack } of packs.values()) pack.close();
  }
}

/** By their paths, those that are open. */
type Packs = Map<string, { readonly pack: Pack; readonly shelf: Shelving }>;

/** As whole as it was before it was carried; adds the pack that has the rest to those that are open. */
function broughtSheet({ entry, view }: CarriedSheet, packs: Packs): Sheet {
  const { article, mentions } = 'pack' in entry ? brought(entry, packs) : entry;
  return { article, mentions, view };
}

function brought(entry: CarriedEntry, packs: Packs): Entry {
  const { shelf } = at(packs, entry.pack, () => {
    const pack = openPack(entry.pack, 'read');
    return { pack, shelf: shelfOf(pack) };
  });
  return broughtEntry(entry, shelf);
}

export const work = guarded(run);
