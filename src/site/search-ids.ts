import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** What stands before the JSON of each of Pagefind's compressed files. */
const SIGNATURE = 'pagefind_dcd';

/** Files after which others may have their turn. */
const TURN = 64;

const fragment = z.object({ url: z.string(), word_count: z.number() });
const group = z.record(z.string(), fragment);

/** An article as the index has it. */
export interface IndexedId {
  /** Pagefind's: the name of its slice, `_`, and a digest. */
  readonly id: string;
  /** How many words of it are indexed. */
  readonly words: number;
}

/** Every article that the index in `folder` has, by the address it knows it by. */
export async function readIds(folder: string): Promise<ReadonlyMap<string, IndexedId>> {
  const ids = new Map<string, IndexedId>();
  const names = readdirSync(join(folder, 'fragment')).sort();
  for (const [index, name] of names.entries()) {
    // A promise for each of so many small files takes longer than they do.
    const bytes = gunzipSync(readFileSync(join(folder, 'fragment', name)));
    const content: unknown = JSON.parse(bytes.toString('utf8').slice(SIGNATURE.length));
    const alone = fragment.safeParse(content);
    const found = alone.success
      ? { [name.replace(/\.pf_fragment$/, '')]: alone.data }
      : group.parse(content);
    for (const [id, { url, word_count: words }] of Object.entries(found))
      ids.set(url, { id, words });
    if (index % TURN === 0) await setImmediate();
  }
  return ids;
}
