import { join } from 'node:path';
import * as z from 'zod';
import { SHORT } from './chunks.ts';
import type { MetaPage } from './meta.ts';
import { readPacked } from './packed.ts';
import { UnfamiliarIndex } from './unfamiliar.ts';

const fragmentSchema = z.strictObject({
  url: z.string(),
  content: z.string(),
  word_count: z.number(),
  filters: z.record(z.string(), z.array(z.string())),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(
    z.strictObject({ element: z.string(), id: z.string(), text: z.string(), location: z.number() }),
  ),
});

/** What a result shows of a page. */
export type Fragment = z.infer<typeof fragmentSchema>;

const groupSchema = z.record(z.string(), fragmentSchema);

/** More pages than this share files: hosts and file systems mind the number of files. */
export const MOST_FRAGMENTS = 2500;

/** Where an index has what results show of pages, by the name of a page or of those that share a file. */
export function fragmentFile(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

/**
 * Reads what results show of pages; those that follow each other in a file of `folder` at once. Throws UnfamiliarIndex where that
 * is not there.
 */
export function fragmentReader(folder: string): (page: MetaPage) => Fragment {
  let last: readonly [group: string, pages: Readonly<Record<string, Fragment>>] = ['', {}];
  const pathOf = (name: string) => join(folder, fragmentFile(name));
  return ({ id, group }) => {
    if (group === '') return readAs(fragmentSchema, pathOf(id));
    // No more than one file's: all of a large slice are some hundred megabytes.
    if (last[0] !== group) last = [group, readAs(groupSchema, pathOf(group))];
    const found = last[1][id];
    if (found === undefined) throw new UnfamiliarIndex(`${group} lacks the page ${id}.`);
    return found;
  };
}

function readAs<T>(schema: z.ZodType<T>, path: string): T {
  const text = readPacked(path).toString('utf8');
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new UnfamiliarIndex(`${path} is not as it was known.`, { cause });
  }
}

/** As Pagefind writes it of a page that has a file of its own, and by which it names the page. */
export function ownText({ url, content, word_count, filters, meta, anchors }: Fragment): string {
  return JSON.stringify({
    url,
    content,
    word_count,
    filters: byName(filters),
    meta: byName(meta),
    anchors: anchors.map(({ element, id, text, location }) => ({ element, id, text, location })),
  });
}

/** As Pagefind writes pages that share a file: all names in their order. */
export function sharedText(pages: ReadonlyMap<string, Fragment>): string {
  const inOrder = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${inOrder.map(([id, page]) => `${JSON.stringify(id)}:${innerText(page)}`).join(',')}}`;
}

function innerText({ anchors, content, filters, meta, url, word_count }: Fragment): string {
  return JSON.stringify({
    anchors: anchors.map(({ element, id, location, text }) => ({ element, id, location, text })),
    content,
    filters: byName(filters),
    meta: byName(meta),
    url,
    word_count,
  });
}

function byName<T>(of: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Pagefind's ids of pages with these digests, in their order: the shortest beginning that none before has. */
export function idsOf(tag: string, digests: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return digests.map((digest) => {
    let length = SHORT;
    while (taken.has(digest.slice(0, length)) && length < digest.length) length += 1;
    const id = digest.slice(0, length);
    taken.add(id);
    return `${tag}_${id}`;
  });
}

/** How many of so many pages share a file; 1 where each has its own. Pagefind divides in 32 bits. */
export function groupSize(pages: number): number {
  return pages <= MOST_FRAGMENTS ? 1 : Math.ceil(Math.fround(pages / MOST_FRAGMENTS));
}
