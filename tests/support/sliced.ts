import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFacts } from '../../src/browser/facts.ts';
import type { Archive as Searched } from '../../src/browser/find.ts';
import { loadPagefind } from '../../src/browser/pagefind.ts';
import { type EntryFile, loadSlices } from '../../src/browser/slices.ts';
import type { Archive } from '../../src/model.ts';
import { archiveSlices } from '../../src/site/archive-slices.ts';
import { indexSite } from '../../src/site/search.ts';
import { searchFacts } from '../../src/site/search-facts.ts';
import { settled } from './archive.ts';
import { type StaticServer, serveFolder } from './server.ts';

/** An archive's index as the search page has it, in slices of about `most` articles. */
export interface Sliced {
  readonly searched: Searched;
  readonly slices: number;
  readonly server: StaticServer;
}

/** Indexes the archive below `folder`, serves it, and asks it as the search's worker does. */
export async function openSliced(archive: Archive, folder: string, most: number): Promise<Sliced> {
  const slices = archiveSlices(settled(archive), most, '');
  const { ids } = await indexSite(folder, slices);
  const server = await serveFolder(folder);
  const where = { baseUrl: '/', basePath: `${server.root}pagefind/` };
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const text = await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
  const entry: EntryFile = JSON.parse(text);
  const index = await (slices.length === 1
    ? loadPagefind(script, where)
    : loadSlices(script, where, entry));
  const facts = readFacts(JSON.parse(searchFacts(archive, ids)));
  return { searched: { index, facts, common: new Set() }, slices: slices.length, server };
}
