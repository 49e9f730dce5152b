import type { Entry, SitePath } from '../model.ts';
import { compare } from '../text/dates.ts';
import { sha256, slug } from '../text/ids.ts';
import { outletPath } from './links.ts';
import { at } from './periods.ts';

export interface Outlet {
  /** Null: the articles whose outlet nobody knows. */
  readonly name: string | null;
  readonly path: SitePath;
  readonly entries: readonly Entry[];
}

const UNKNOWN_SLUG = 'unknown';

/** Longest slug in UTF-8 bytes: a folder's name may have 255. */
const LONGEST = 120;

/** The outlets by name, then the articles without one (always there, perhaps empty). Keeps the entries' order. */
export function outletsOf(entries: readonly Entry[]): readonly Outlet[] {
  const named = new Map<string, Entry[]>();
  const unknown: Entry[] = [];
  for (const entry of entries) {
    const { outlet } = entry.article.fields;
    if (outlet.basis === 'unknown') unknown.push(entry);
    else at(named, outlet.value, () => []).push(entry);
  }
  const slugs = outletSlugs([...named.keys()]);
  const outlets = [...named].map(([name, own]) => ({
    name,
    path: outletPath(slugs.get(name) ?? digest(name)),
    entries: own,
  }));
  return [
    ...outlets.sort(
      (a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.name, b.name),
    ),
    { name: null, path: outletPath(UNKNOWN_SLUG), entries: unknown },
  ];
}

/**
 * One URL segment for each name. Names whose slugs are equal, empty, too long or spell "unknown" are told apart by a
 * digest of the name; of several the first by code units keeps the plain slug.
 */
export function outletSlugs(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set([UNKNOWN_SLUG]);
  const slugs = new Map<string, string>();
  for (const name of [...names].sort(compare)) {
    const plain = slug(name);
    const fits = plain !== '' && Buffer.byteLength(plain) <= LONGEST;
    let own = fits ? plain : digest(name);
    while (taken.has(own)) own = digest(own);
    taken.add(own);
    slugs.set(name, own);
  }
  return slugs;
}

function digest(name: string): string {
  return `outlet-${sha256(name)}`;
}
