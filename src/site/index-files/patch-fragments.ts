import { filesOf, type Member } from './fragment-files.ts';
import { fragmentReader, idsOf, ownText } from './fragments.ts';
import { type KeptPage, keptPage } from './kept-page.ts';
import type { Meta, MetaPage } from './meta.ts';
import { digestOf } from './packed.ts';
import type { Patch } from './patch-job.ts';

/** A file of the index and what is in it, not packed. */
export interface FileText {
  readonly file: string;
  readonly content: Uint8Array | string;
}

export interface PatchedFragments {
  readonly pages: readonly KeptPage[];
  readonly meta: readonly MetaPage[];
  readonly files: readonly FileText[];
  readonly kept: readonly string[];
  /** By the place of a page in the index of fresh ones, its place among all. */
  readonly freshPlaces: ReadonlyMap<number, number>;
}

/** What results show of the pages, in the files that Pagefind would put it into. */
export function patchFragments(patch: Patch, old: Meta, fresh: Meta | null): PatchedFragments {
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
  const groups = filesOf(tag, members, old);
  return {
    pages: members.map(({ page }) => page),
    meta: groups.flatMap(({ meta }) => meta),
    files: groups.flatMap(({ file, content }) => (content === null ? [] : [{ file, content }])),
    kept: groups.flatMap(({ file, content }) => (content === null ? [file] : [])),
    freshPlaces,
  };
}

/** Ids are as they are worked out here: else pages that stay would be called otherwise than Pagefind calls them. */
function oldMembers({ tag, old: { folder }, before }: Patch, { pages }: Meta) {
  const ids = idsOf(
    tag,
    before.map(({ digest }) => digest),
  );
  if (pages.map(({ id }) => id).join() !== ids.join())
    throw new Error('the old index calls pages otherwise');
  const read = fragmentReader(folder);
  return (place: number): Member => {
    const [page, meta] = [before[place], pages[place]];
    if (page === undefined || meta === undefined || page.id !== meta.id)
      throw new Error('the old index has other pages');
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
      found.set(page.url, [number, { page, oldFile: null, read: () => fragment }]);
    }
  }
  return (url: string): readonly [number, Member] => {
    const member = found.get(url);
    if (member === undefined) throw new Error(`the page ${url} was not indexed`);
    return member;
  };
}
