import { guarded } from '../pool/guard.ts';
import type { Job } from '../pool/job.ts';
import { doOne, type Pool } from '../pool/pool.ts';
import {
  type JoinedFiles,
  joinFiles,
  joinPaths,
  type SiteTree,
  splitFiles,
  splitPaths,
  treeOfSite,
} from './site-files.ts';

/** A tree on its way. */
interface Carried {
  readonly files: JoinedFiles;
  readonly folders: string;
}

const TREE: Job<string, Carried> = {
  module: new URL('./tree-job.ts', import.meta.url),
  load: () => import('./tree-job.ts'),
};

/** What is in a site (./site-files.ts), looked at by a thread of the pool. */
export async function treeInPool(site: string, pool: Pool): Promise<SiteTree> {
  if (pool.width === 1) return treeOfSite(site);
  const { files, folders } = await doOne(pool, TREE, site);
  return { files: splitFiles(files), folders: splitPaths(folders) };
}

export async function run(site: string): Promise<Carried> {
  const { files, folders } = await treeOfSite(site);
  return { files: joinFiles(files), folders: joinPaths(folders) };
}

export const work = guarded(run);
