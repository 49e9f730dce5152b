import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Notice } from '../model.ts';
import { ownOf } from '../text/maps.ts';
import { type Stored, storedEntry } from './entry.ts';
import { hasIndex, type Index, readIndex, writeIndex } from './index-files.ts';
import { openPack, type Pack, type Place } from './pack.ts';
import type { Packable } from './record.ts';
import { shelfOf, shelve } from './shelf.ts';

/** What came of reading an article that can be used: a record. Its heavy part is in the pack. */
export interface Known extends Stored {
  readonly notices: readonly Notice[];
}

/** The rest of it is in the pack. */
export type Noted = Pick<Known, 'light' | 'notices'>;

/** All that was read, by keys that name everything on which it depends. */
export interface Records {
  readonly pack: Pack;
  find(key: string): Known | null;
  /** The lines that a folder's texts have in common. */
  findRepeated(key: string): readonly string[] | null;
  /** Adds a record; without a key for this build alone. */
  add(key: string | null, record: Noted, rest: Packable): Known;
  addRepeated(key: string, lines: readonly string[]): void;
  entryOf(known: Known): Entry;
  /** Puts an entry's heavy part into the pack for this build, so that it need not be in memory. */
  shelve(entry: Entry): Entry;
  /** Keeps what was found and added for the next build; all else is forgotten. */
  save(): void;
  /** Whatever was not saved is to be forgotten. Entries can still be used. */
  drop(): void;
}

const EMPTY: Index = { pack: 'records-0', size: 0, records: new Map(), repeated: {} };
/** Bytes of forgotten records in a pack, as a share, from which on it is written anew. */
const DEAD = 0.5;

/** Opens the records kept in `folder`. What is damaged of them counts as missing. */
export function openRecords(folder: string): Records {
  mkdirSync(folder, { recursive: true });
  const read = readIndex(folder);
  const before = read ?? EMPTY;
  const pack = openPack(join(folder, before.pack), before.size);
  const shelf = shelfOf(pack);
  const records = new Map<string, Known>();
  const repeated = new Map<string, readonly string[]>();
  return {
    pack,
    find(key) {
      const now = records.get(key);
      if (now !== undefined) return now;
      const known = before.records.get(key);
      if (known === undefined || pack.at(known.place) === null) return null;
      records.set(key, known);
      return known;
    },
    findRepeated(key) {
      const known = repeated.get(key) ?? ownOf(before.repeated, key);
      if (known !== undefined) repeated.set(key, known);
      return known ?? null;
    },
    add(key, record, rest) {
      const known = { ...record, ...put(rest, pack) };
      if (key !== null) records.set(key, known);
      return known;
    },
    addRepeated: (key, lines) => repeated.set(key, lines),
    entryOf: (known) => storedEntry(known, shelf),
    shelve: (entry) => shelve(entry, pack, shelf),
    save() {
      const kept = worthCopying(records, pack)
        ? copied(records, pack, folder)
        : { pack: nameOf(pack), size: pack.size, records };
      writeIndex(folder, { ...kept, repeated: Object.fromEntries(repeated) }, read);
      forgetOthers(folder, kept.pack);
    },
    drop() {
      // What was added to a pack that has an index is cut off when it is opened again.
      if (!hasIndex(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function put({ brief, heavy, told, story }: Packable, pack: Pack): Omit<Stored, 'light'> {
  const place = pack.add(heavy);
  return { brief, place, prepared: { told: pack.add(told), story: pack.add(story) } };
}

/** What there is of a record besides its light part; null where any of it is damaged. */
export function packedOf({ brief, place, prepared }: Stored, pack: Pack): Packable | null {
  const heavy = pack.at(place);
  const told = prepared === null ? null : pack.at(prepared.told);
  const story = prepared === null ? null : pack.at(prepared.story);
  return heavy === null || told === null || story === null ? null : { brief, heavy, told, story };
}

function placesOf({ place, prepared }: Stored): readonly Place[] {
  return prepared === null ? [place] : [place, prepared.told, prepared.story];
}

function nameOf({ path }: Pack): string {
  return path.slice(path.lastIndexOf('records-'));
}

function worthCopying(records: ReadonlyMap<string, Known>, { size }: Pack): boolean {
  let live = 0;
  for (const known of records.values()) for (const [, length] of placesOf(known)) live += length;
  return size - live > DEAD * size;
}

/** The same records in a pack that has nothing else. */
function copied(records: ReadonlyMap<string, Known>, pack: Pack, folder: string) {
  const name = `records-${Number(nameOf(pack).slice('records-'.length)) + 1}`;
  const copy = openPack(join(folder, name), 0);
  const moved = new Map<string, Known>();
  for (const [key, known] of records) {
    const rest = packedOf(known, pack);
    if (rest !== null) moved.set(key, { ...known, ...put(rest, copy) });
  }
  copy.close();
  return { pack: name, size: copy.size, records: moved };
}

function forgetOthers(folder: string, pack: string): void {
  const others = readdirSync(folder).filter((name) => name.startsWith('records-') && name !== pack);
  for (const name of others) rmSync(join(folder, name), { force: true });
}
