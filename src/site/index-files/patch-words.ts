import { join } from 'node:path';
import { type ChunkWord, chunksOf, shortName, withShortEnds } from './chunks.ts';
import type { Meta, MetaChunk } from './meta.ts';
import { digestOf, readPacked } from './packed.ts';
import type { Patch, Write } from './patch-job.ts';
import { UnfamiliarIndex } from './unfamiliar.ts';
import { type Weaving, woven } from './weave.ts';
import { type Word, type WrittenWord, wordOf, writtenWords } from './words.ts';

export interface PatchedWords {
  readonly chunks: readonly MetaChunk[];
  readonly kept: readonly string[];
}

interface Indexes {
  readonly old: Meta;
  readonly fresh: Meta | null;
  /** Of the new index: what is known of pages besides their words. */
  readonly fields: readonly string[];
  /** By the place of a page in the index of fresh ones, its place among all. */
  readonly freshPlaces: ReadonlyMap<number, number>;
}

/**
 * Where words stand, in the files that Pagefind would put it into: those that the old index does not have are written, one after
 * the other. A word that no page lost or got is not even read whole. Throws UnfamiliarIndex where it is not known how.
 */
export function patchWords(patch: Patch, indexes: Indexes, write: Write): PatchedWords {
  const { old, fresh, fields, freshPlaces } = indexes;
  const places = newPlaces(patch, old);
  const isMoved = Uint8Array.from(places, (place, page) => (place === page ? 0 : 1));
  const weaving: Weaving = {
    old: (page) => places[page] ?? null,
    fresh: (page) => freshPlaces.get(page) ?? null,
    fields: (fresh?.fields ?? []).map((field) => fields.indexOf(field)),
  };
  const before = new Map<string, string>();
  const oldWords = allWords(patch.old.folder, old, isMoved, before);
  const freshWords =
    patch.fresh === null || fresh === null
      ? []
      : allWords(patch.fresh, fresh, new Uint8Array(fresh.pages.length));
  return filed(merged(oldWords, freshWords, weaving), { tag: patch.tag, before, write });
}

/** By place in the old index, that in the new one; null where the page goes. */
function newPlaces({ pages }: Patch, old: Meta): readonly (number | null)[] {
  const places: (number | null)[] = old.pages.map(() => null);
  let last = -1;
  for (const [place, page] of pages.entries()) {
    if (typeof page !== 'number') continue;
    if (page <= last) throw new UnfamiliarIndex('pages changed their order');
    places[page] = place;
    last = page;
  }
  return places;
}

/** The words of all files; `digests` comes to have the digest of each file that was read. */
function* allWords(
  folder: string,
  { chunks }: Meta,
  isWanted: Uint8Array,
  digests = new Map<string, string>(),
): Generator<WrittenWord> {
  for (const { name } of chunks) {
    const content = readPacked(join(folder, wordsFile(name)));
    digests.set(name, digestOf(content));
    yield* writtenWords(content, isWanted);
  }
}

function wordsFile(name: string): string {
  return `index/${name}.pf_index`;
}

/** Both are in their words' order. */
function* merged(
  old: Iterable<WrittenWord>,
  fresh: Iterable<WrittenWord>,
  weaving: Weaving,
): Generator<ChunkWord> {
  const rest = fresh[Symbol.iterator]();
  let next = rest.next();
  const weave = (before: Word | null, after: Word | null): readonly ChunkWord[] => {
    const word = woven(before, after, weaving);
    return word === null ? [] : [{ ...word, name: (before ?? after)?.name ?? '' }];
  };
  for (const word of old) {
    while (next.done !== true && next.value.name < word.name) {
      yield* weave(null, wordOf(next.value.bytes));
      next = rest.next();
    }
    const isFresh = next.done !== true && next.value.name === word.name;
    if (!isFresh && !word.isWanted) yield word;
    else {
      const after = isFresh && next.done !== true ? wordOf(next.value.bytes) : null;
      yield* weave(wordOf(word.bytes), after);
    }
    if (isFresh) next = rest.next();
  }
  for (; next.done !== true; next = rest.next()) yield* weave(null, wordOf(next.value.bytes));
}

interface Filing {
  readonly tag: string;
  /** The old index's files, by their names, with their digests. */
  readonly before: ReadonlyMap<string, string>;
  readonly write: Write;
}

function filed(words: Iterable<ChunkWord>, { tag, before, write }: Filing): PatchedWords {
  const names = new Set<string>();
  const chunks: MetaChunk[] = [];
  const kept: string[] = [];
  for (const { from, to, bytes } of chunksOf(words)) {
    const name = shortName(tag, bytes);
    if (names.has(name)) throw new UnfamiliarIndex('two files want one name');
    names.add(name);
    chunks.push({ from, to, name });
    if (before.get(name) === digestOf(bytes)) kept.push(wordsFile(name));
    else write(wordsFile(name), bytes);
  }
  return { chunks: withShortEnds(chunks), kept };
}
