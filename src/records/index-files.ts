import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readSealed, writeSealed } from '../cache/sealed.ts';
import { sha256 } from '../text/ids.ts';
import { at } from '../text/maps.ts';
import type { Known } from './records.ts';

/** What is known of records, and where the rest of them is. */
export interface Index {
  /** Name of the pack, and its bytes. */
  readonly pack: string;
  readonly size: number;
  /** By key. */
  readonly records: ReadonlyMap<string, Known>;
  readonly repeated: Readonly<Record<string, readonly string[]>>;
}

/** The index is on disk in so many leaves: after a change of one article a few of them are written. */
const LEAVES = 64;
const HEAD = 'records';
const FOLDER = 'leaves';

const headSchema = z.object({
  pack: z.string(),
  size: z.number(),
  /** Names of files. */
  leaves: z.array(z.string()).readonly(),
  repeated: z.record(z.string(), z.array(z.string()).readonly()),
});
// The checksum says that it is what was written.
const leafSchema = z.record(z.string(), z.custom<Known>());

/** An index as it was read, and which leaf had which of its records. */
export interface ReadIndex extends Index {
  readonly leaves: ReadonlyMap<string, number>;
}

export function hasIndex(folder: string): boolean {
  return existsSync(join(folder, HEAD));
}

/** What is kept in `folder`; null where nothing is, or where any of it is damaged. */
export function readIndex(folder: string): ReadIndex | null {
  const head = headSchema.safeParse(readSealed(join(folder, HEAD))).data;
  if (head === undefined || !existsSync(join(folder, head.pack))) return null;
  const records = new Map<string, Known>();
  const leaves = new Map<string, number>();
  for (const name of head.leaves) {
    const leaf = leafSchema.safeParse(readSealed(join(folder, FOLDER, name))).data;
    if (leaf === undefined) return null;
    const entries = Object.entries(leaf);
    for (const [key, known] of entries) records.set(key, known);
    leaves.set(name, entries.length);
  }
  return { pack: head.pack, size: head.size, records, repeated: head.repeated, leaves };
}

/** Writes an index to `folder`, in place of `before`, whose leaves stay that have the same records. */
export function writeIndex(folder: string, index: Index, before: ReadIndex | null): void {
  mkdirSync(join(folder, FOLDER), { recursive: true });
  const leaves = leavesOf(index.records).map(({ number, records }) => {
    const name = leafName(number, records);
    if (!isThere(name, records, before)) {
      writeSealed(join(folder, FOLDER, name), Object.fromEntries(records));
    }
    return name;
  });
  const { pack, size, repeated } = index;
  writeSealed(join(folder, HEAD), { pack, size, leaves, repeated });
  const kept = new Set(leaves);
  for (const name of readdirSync(join(folder, FOLDER)))
    if (!kept.has(name)) rmSync(join(folder, FOLDER, name), { force: true });
}

interface Leaf {
  readonly number: number;
  readonly records: readonly (readonly [string, Known])[];
}

function leavesOf(records: ReadonlyMap<string, Known>): readonly Leaf[] {
  const leaves = new Map<number, (readonly [string, Known])[]>();
  for (const one of records) at(leaves, leafOf(one[0]), () => []).push(one);
  return [...leaves].map(([number, of]) => ({ number, records: of }));
}

/** Keys are hexadecimal digests. */
function leafOf(key: string): number {
  return (16 * key.charCodeAt(0) + key.charCodeAt(1)) % LEAVES;
}

/** By what it has, and where the rest of that is: the same name, the same bytes. */
function leafName(number: number, records: Leaf['records']): string {
  const of = records.map(([key, { place, prepared }]) => [key, place, prepared]);
  return `${number}-${sha256(JSON.stringify(of)).slice(0, 16)}`;
}

function isThere(name: string, records: Leaf['records'], before: ReadIndex | null): boolean {
  return (
    before?.leaves.get(name) === records.length &&
    records.every(([key, known]) => before.records.get(key) === known)
  );
}
