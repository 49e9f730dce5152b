import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';

/** What stands before the JSON of each of Pagefind's compressed files. */
const SIGNATURE = 'pagefind_dcd';

const fragment = z.object({ url: z.string() });
const group = z.record(z.string(), fragment);

/** Pagefind's id of every article that the index in `folder` has, by the address it knows it by. */
export async function readIds(folder: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const name of (await readdir(join(folder, 'fragment'))).sort()) {
    const bytes = await promisify(gunzip)(await readFile(join(folder, 'fragment', name)));
    const content: unknown = JSON.parse(bytes.toString('utf8').slice(SIGNATURE.length));
    const alone = fragment.safeParse(content);
    if (alone.success) ids.set(alone.data.url, name.replace(/\.pf_fragment$/, ''));
    else for (const [id, { url }] of Object.entries(group.parse(content))) ids.set(url, id);
  }
  return ids;
}
