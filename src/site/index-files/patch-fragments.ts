import { filesOf, type Member } from './fragment-files.ts';
import { fragmentReader, idsOf, ownText } from './fragments.ts';
import { type KeptPage, keptPage } from './kept-page.ts';
import type { Meta, MetaPage } from './meta.ts';
import { digestOf } from './packed.ts';
import type { Patch, Write } from './patch-job.ts';
import { UnfamiliarIndex } from './unfamiliar.ts';

export interface PatchedFragments {
  readonly pages: readonly KeptPage[];
  readonly meta: readonly MetaPage[];
  readonly kept: readonly string[];
  /** By the place of a page in the index of fresh ones, its place among all. */
  readonly freshPlaces: ReadonlyMap<number, number>;
}

/**
 * What results show of the pages, in the files that Pagefind would put it into: those that the old index does not have are written,
 * one after the other. Throws UnfamiliarIndex where it is not known how.
 */
export function patchFragments(
  patch: Patch,
  { old, fresh }: { readonly old: Meta; readonly fresh: Meta | null },
  write: Write,
): PatchedFragments {
  const { tag, pages } = patch;
  const freshPlaces = new Map<number, number>();
  const oldOf = oldMembers(patch, old);
  const freshOf = freshMembers(patch, fresh);
  const found = pages.map((page, place) => {
    if (typeof page === 'number') return oldOf(page);
    const [number, member] = freshOf(page);
    freshPlaces.set(number, place);
    return member;
  });
  const ids = idsOf(
    tag,
    found.map(({ page }) => page.digest),
  );
  const members = found.map((member, index) => ({
    ...member,
    page: { ...member.page, id: ids[index] ?? '' },
  }));
  return { ...filed(tag, members, { old, write }), freshPlaces };
}

function filed(
  tag: string,
  members: readonly Member[],
  { old, write }: { readonly old: Meta; readonly write: Write },
): Omit<PatchedFragments, 'freshPlaces'> {
  const pages = members.map(({ page }) => page);
  const meta: MetaPage[] = [];
  const kept: string[] = [];
  for (const { meta: own, file, content } of filesOf(tag, members, old)) {
    for (const page of own) meta.push(page);
    if (content === null) kept.push(file);
    else write(file, content);
  }
  return { pages, meta, kept };
}

/** Ids are as they are worked out here: else pages that stay would be called otherwise than Pagefind calls them. */
function oldMembers({ tag, old: { folder }, before }: Patch, { pages }: Meta) {
  const ids = idsOf(
    tag,
    before.map(({ digest }) => digest),
  );
  if (pages.map(({ id }) => id).join() !== ids.join())
    throw new UnfamiliarIndex('the old index calls pages otherwise');
  const read = fragmentReader(folder);
  return (place: number): Member => {
    const [page, meta] = [before[place], pages[place]];
    if (page === undefined || meta === undefined || page.id !== meta.id)
      throw new UnfamiliarIndex('the old index has other pages');
    return { page, oldFile: meta.group === '' ? meta.id : meta.group, read: () => read(meta) };
  };
}

function freshMembers({ fresh: folder }: Patch, fresh: Meta | null) {
  const found = new Map<string, readonly [number, Member]>();
  if (folder !== null && fresh !== null) {
    const read = fragmentReader(folder);
    for (const [number, meta] of fresh.pages.entries()) {
      const fragment = read(meta);
      const page = keptPage(meta, fragment, digestOf(ownText(fragment)));
      found.set(page.url, [number, { page, oldFile: null, read: () => read(meta) }]);
    }
  }
  return (url: string): readonly [number, Member] => {
    const member = found.get(url);
    if (member === undefined) throw new Error(`the page ${url} was not indexed`);
    return member;
  };
}
