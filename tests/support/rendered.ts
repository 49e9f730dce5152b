import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../../src/model.ts';
import { bundleScripts } from '../../src/site/assets.ts';
import { citationFiles } from '../../src/site/exports/citations.ts';
import { siteFiles } from '../../src/site/files.ts';
import { writeFonts } from '../../src/site/fonts.ts';
import { sitePages } from '../../src/site/pages.ts';
import { writeSheets } from '../../src/site/style-sheets.ts';
import { viewSite } from '../../src/site/views.ts';
import { interfaceOf } from '../../src/site/words.ts';
import { writeSiteFiles } from '../../src/site/write.ts';
import { ROOT } from './pages.ts';
import type { BuiltSite } from './site.ts';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));

/** The site of an archive that no articles folder has, without search index, originals and Markdown. */
export async function renderSite(archive: Archive): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'backfile-rendered-'));
  await cp(PUBLIC, folder, { recursive: true });
  await writeFonts(folder);
  await writeSheets(folder);
  await bundleScripts(folder, false, interfaceOf(archive).primary);
  const pages = sitePages(archive, ROOT).map(({ path, render }) => ({ path, content: [render()] }));
  await writeSiteFiles(folder, pages);
  await writeSiteFiles(folder, siteFiles(viewSite(archive, ROOT)));
  for (const { article } of archive.entries)
    await writeSiteFiles(folder, citationFiles({ archive, options: ROOT }, article));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
