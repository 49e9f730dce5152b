import { guarded } from '../pool/guard.ts';
import type { Job } from '../pool/job.ts';
import { doOne, type Pool } from '../pool/pool.ts';
import { type SiteTree, treeOfSite } from './site-files.ts';

/** A tree in few pieces: to carry each file of a large site takes as long as to look at it. */
interface Carried {
  /** What no path has is between them. */
  readonly paths: string;
  /** Of each path its mark's numbers. */
  readonly marks: Float64Array;
  readonly folders: string;
}

const TREE: Job<string, Carried> = {
  module: new URL('./tree-job.ts', import.meta.url),
  load: () => import('./tree-job.ts'),
};
const BETWEEN = '\0';
const NUMBERS = 4;

/** What is in a site (./site-files.ts), looked at by a thread of the pool. */
export async function treeInPool(site: string, pool: Pool): Promise<SiteTree> {
  if (pool.width === 1) return treeOfSite(site);
  const { paths, marks, folders } = await doOne(pool, TREE, site);
  const number = (index: number) => marks[index] ?? 0;
  return {
    files: split(paths).map((path, index) => {
      const at = NUMBERS * index;
      return [path, [number(at), number(at + 1), number(at + 2), number(at + 3)]];
    }),
    folders: split(folders),
  };
}

export async function run(site: string): Promise<Carried> {
  const { files, folders } = await treeOfSite(site);
  return {
    paths: files.map(([path]) => path).join(BETWEEN),
    marks: Float64Array.from(files.flatMap(([, mark]) => mark)),
    folders: folders.join(BETWEEN),
  };
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(BETWEEN);
}

export const work = guarded(run);
