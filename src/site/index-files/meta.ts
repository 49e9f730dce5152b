import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CborReader, CborWriter } from './cbor.ts';
import { digestOf, readPacked } from './packed.ts';
import { UnfamiliarIndex } from './unfamiliar.ts';

/** A page as Pagefind's list of them has it. */
export interface MetaPage {
  readonly id: string;
  readonly words: number;
  /** The name of the file that it shares with others; empty where it has one of its own. */
  readonly group: string;
}

/** Words from one to another, and the name of the file that has where they stand. */
export interface MetaChunk {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** What a browser loads first of an index. The site has no filters and no orders of Pagefind's. */
export interface Meta {
  readonly version: string;
  readonly pages: readonly MetaPage[];
  readonly chunks: readonly MetaChunk[];
  /** Names of what is known of pages besides their words, by whose places words in them are told apart. */
  readonly fields: readonly string[];
}

const ENDING = '.pf_meta';

/** The name of the list of pages in `folder`, below which there is one index. Throws UnfamiliarIndex where there is not. */
export function metaName(folder: string): string {
  const [name, ...others] = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  if (name === undefined || others.length > 0) throw new UnfamiliarIndex(`${folder} is no index.`);
  return name.slice('pagefind.'.length, -ENDING.length);
}

/** Where an index has its list of pages. */
export function metaFile(name: string): string {
  return `pagefind.${name}${ENDING}`;
}

/** Reads the list of pages called `name`. Throws UnfamiliarIndex where it is none. */
export function readMeta(folder: string, name: string): Meta {
  const reader = new CborReader(readPacked(join(folder, metaFile(name))));
  expect(reader.list(), 6);
  const version = reader.text();
  const pages = list(reader, () => {
    expect(reader.list(), 3);
    return { id: reader.text(), words: reader.unsigned(), group: reader.text() };
  });
  const chunks = list(reader, () => {
    expect(reader.list(), 3);
    return { from: reader.text(), to: reader.text(), name: reader.text() };
  });
  expect(reader.list(), 0);
  expect(reader.list(), 0);
  return { version, pages, chunks, fields: list(reader, () => reader.text()) };
}

/** The list of pages as Pagefind writes it, yet unpacked. */
export function metaBytes({ version, pages, chunks, fields }: Meta): Buffer {
  const writer = new CborWriter();
  writer.list(6);
  writer.text(version);
  const texts = (some: readonly string[]) => {
    writer.list(some.length);
    for (const text of some) writer.text(text);
  };
  writer.list(pages.length);
  for (const { id, words, group } of pages) {
    writer.list(3);
    writer.text(id);
    writer.integer(words);
    writer.text(group);
  }
  writer.list(chunks.length);
  for (const { from, to, name } of chunks) texts([from, to, name]);
  writer.list(0);
  writer.list(0);
  texts(fields);
  return writer.take();
}

/** How Pagefind calls a list of pages: by more of its digest than other files. */
export function metaNameOf(tag: string, bytes: Uint8Array): string {
  return `${tag}_${digestOf(bytes).slice(0, tag.length + 8)}`;
}

function list<T>(reader: CborReader, read: () => T): readonly T[] {
  return Array.from({ length: reader.list() }, read);
}

function expect(count: number, wanted: number): void {
  if (count !== wanted) throw new UnfamiliarIndex('the list of pages is not as it was known');
}
