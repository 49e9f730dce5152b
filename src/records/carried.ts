import type { Entry } from '../model.ts';
import { type Shelf, type Stored, StoredArticle, storedEntry } from './entry.ts';

/** A stored entry on its way to another thread, which reads the rest itself. Structured data. */
export interface CarriedEntry extends Pick<Stored, 'light' | 'brief' | 'place'> {
  /** Path of the pack that has the rest. */
  readonly pack: string;
}

/** Null of one that is not stored: all of it is to be carried. */
export function carriedEntry({ article }: Entry): CarriedEntry | null {
  return article instanceof StoredArticle ? StoredArticle.carriedOf(article) : null;
}

/** The entry that was carried, with a shelf of its pack. */
export function broughtEntry(carried: CarriedEntry, shelf: Shelf): Entry {
  return storedEntry({ ...carried, prepared: null }, shelf);
}
