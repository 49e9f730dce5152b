import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { MARKER } from '../../src/site/exports/build-json.ts';
import { sealSite } from '../../src/site/stage/marker.ts';
import { openStage } from '../../src/site/stage.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

/** A folder with an articles folder, and where its site goes. */
export interface Place {
  readonly root: string;
  readonly articles: string;
  readonly output: string;
}

export function place(t: TestContext): Place {
  const root = temporaryFolder(t);
  mkdirSync(join(root, 'articles'));
  return { root, articles: join(root, 'articles'), output: join(root, '_site') };
}

/** Builds a site of one page, as far as the stage is concerned. */
export function buildSite({ output, articles }: Place, page: string): void {
  const stage = openStage(output, articles);
  writeSite(stage.site, page);
  stage.swapIn();
  stage.close();
}

export function writeSite(folder: string, page: string): void {
  writeFiles(folder, { 'index.html': page, [MARKER]: '{"generator": "Backfile"}' });
  sealSite(folder);
}

/** Where the site is being built. */
export const room = ({ root }: Place) => join(root, '._site.building');
