import type { Entry } from '../model.ts';
import { briefly, type Shelf, storedEntry } from './entry.ts';
import type { Pack, Place } from './pack.ts';
import { type Heavy, heavyJson, lightOf } from './record.ts';

/**
 * Bytes of JSON whose values are kept in memory, about three times as many there: all of ten thousand short articles, and of
 * more those that were looked at last.
 */
const KEPT = 100_000_000;

/** The heavy parts in a pack, those looked at last in memory. */
export function shelfOf(pack: Pack): Shelf {
  const kept = new Map<number, { readonly heavy: Heavy; readonly length: number }>();
  let bytes = 0;
  const make = (place: Place): Heavy => {
    const json = pack.at(place);
    if (json === null) throw new Error(`${pack.path} is damaged. Build again with --fresh.`);
    return JSON.parse(textOf(json));
  };
  return {
    path: pack.path,
    preparedAt(place) {
      const json = pack.at(place);
      return json === null ? null : JSON.parse(textOf(json));
    },
    heavyAt(place) {
      const [at, length] = place;
      const known = kept.get(at);
      // Oldest first is the order of a Map: what is looked at goes to its end.
      if (known !== undefined) kept.delete(at);
      else bytes += length;
      const heavy = known?.heavy ?? make(place);
      kept.set(at, { heavy, length });
      for (const [first, { length: less }] of kept) {
        if (bytes <= KEPT) break;
        kept.delete(first);
        bytes -= less;
      }
      return heavy;
    },
  };
}

/** The same entry, its heavy part put into the pack. */
export function shelve(entry: Entry, pack: Pack, shelf: Shelf): Entry {
  const place = pack.add(heavyJson(entry));
  const { article } = entry;
  return storedEntry(
    { light: lightOf(article), brief: briefly(article), place, prepared: null },
    shelf,
  );
}

function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString();
}
