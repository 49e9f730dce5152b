import { at } from '../../text/maps.ts';
import { shortName } from './chunks.ts';
import { type Fragment, fragmentFile, groupSize, ownText, sharedText } from './fragments.ts';
import type { KeptPage } from './kept-page.ts';
import type { Meta, MetaPage } from './meta.ts';
import { UnfamiliarIndex } from './unfamiliar.ts';

/** A page of the new index. */
export interface Member {
  readonly page: KeptPage;
  /** The file that the old index has it in; null of a fresh page. */
  readonly oldFile: string | null;
  /** What a result shows of it: read where it is asked for. */
  readonly read: () => Fragment;
}

/** Pages of the new index that are in one file. */
interface Group {
  readonly meta: readonly MetaPage[];
  readonly file: string;
  /** Null where the old index has the file. */
  readonly content: string | null;
}

/**
 * The files that Pagefind would put these pages into, each made when it is asked for; `old`: the old index's pages. Throws
 * UnfamiliarIndex where names are not known for sure.
 */
export function* filesOf(tag: string, members: readonly Member[], old: Meta): Generator<Group> {
  const size = groupSize(members.length);
  if (size === 1) {
    for (const member of members) yield alone(member);
    return;
  }
  const before = new Map<string, string[]>();
  for (const { id, group } of old.pages) at(before, group, () => []).push(id);
  const taken = new Set<string>();
  for (let from = 0; from < members.length; from += size) {
    const group = together(tag, members.slice(from, from + size), before);
    // Who of two has the longer name depends on what is read of neither.
    if (taken.has(group.name)) throw new UnfamiliarIndex('two files want one name');
    taken.add(group.name);
    yield group;
  }
}

function alone({ page: { id, words }, oldFile, read }: Member): Group {
  const content = oldFile === id ? null : ownText(read());
  return { meta: [{ id, words, group: '' }], file: fragmentFile(id), content };
}

function together(
  tag: string,
  members: readonly Member[],
  before: ReadonlyMap<string, readonly string[]>,
): Group & { readonly name: string } {
  const ids = members.map(({ page }) => page.id).join();
  const [first] = members;
  const former = first?.oldFile ?? '';
  const isSame =
    members.every(({ oldFile }) => oldFile === former) && before.get(former)?.join() === ids;
  const content = isSame
    ? null
    : sharedText(new Map(members.map(({ page, read }) => [page.id, read()])));
  const name = content === null ? former : shortName(`${tag}_group`, content);
  if (name.length !== LENGTH + tag.length) throw new UnfamiliarIndex('two files wanted one name');
  return {
    name,
    meta: members.map(({ page: { id, words } }) => ({ id, words, group: name })),
    file: fragmentFile(name),
    content,
  };
}

/** Of a name besides its tag, where no other file wants it. */
const LENGTH = '_group_1234567'.length;
