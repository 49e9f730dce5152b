import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { compare } from '../text/dates.ts';
import { type Mark, markSchema, marksOf, sameMark } from './stats.ts';

export const siteFilesSchema = z.array(z.tuple([z.string(), markSchema]).readonly()).readonly();

/** Every file of a site, from its root, and by what it is known to be as it was. */
export type SiteFiles = z.infer<typeof siteFilesSchema>;

/** All that is in a folder but folders, in the order of their paths. Of a folder that is not there nothing. */
export async function filesOfSite(site: string): Promise<SiteFiles> {
  const paths = await pathsIn(site);
  const marks = await marksOf(site, paths, 'at the link');
  return paths.flatMap((path, index): [string, Mark][] => {
    const mark = marks[index] ?? null;
    return mark === null ? [] : [[path, withoutTold(mark)]];
  });
}

/** Whether the site has just the files that are known, each as it was. */
export async function isAsItWas(site: string, known: SiteFiles): Promise<boolean> {
  const now = await filesOfSite(site);
  return (
    now.length === known.length &&
    now.every(([path, mark], index) => {
      const before = known[index];
      return before !== undefined && before[0] === path && sameMark(before[1], mark);
    })
  );
}

/** The time of the change of a file's facts is left out: it is a new one when a link to the file is made or deleted. */
function withoutTold([size, inode, changed]: Mark): Mark {
  return [size, inode, changed, 0];
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .sort(compare);
}
