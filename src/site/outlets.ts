import { known } from '../article/known.ts';
import type { Entry, SitePath } from '../model.ts';
import { compare } from '../text/dates.ts';
import { sha256, slug } from '../text/ids.ts';
import { at } from '../text/maps.ts';
import { outletPath, placePath } from './links.ts';

/** The articles of one outlet, or from one place. */
export interface Group {
  /** Null: the articles whose outlet or place nobody knows. */
  readonly name: string | null;
  readonly path: SitePath;
  readonly entries: readonly Entry[];
}

const UNKNOWN_SLUG = 'unknown';

/** Longest slug in UTF-8 bytes: a folder's name may have 255. */
const LONGEST = 120;

/** The outlets by name, then the articles without one (always there, perhaps empty). Keeps the entries' order. */
export function outletsOf(entries: readonly Entry[]): readonly Group[] {
  return groupsOf(entries, ({ article }) => known(article.fields.outlet), outletPath);
}

/** The places by name, as `outletsOf`. `WASHINGTON` and `Washington` are one, spelled as an article has it that spells it small. */
export function placesOf(entries: readonly Entry[]): readonly Group[] {
  const spelled = new Map<string, string>();
  for (const entry of entries) {
    const name = placeOf(entry);
    if (name === null) continue;
    const key = name.toLowerCase();
    const before = spelled.get(key);
    if (before === undefined || (isShouted(before) && !isShouted(name))) spelled.set(key, name);
  }
  const name = (entry: Entry) => spelled.get(placeOf(entry)?.toLowerCase() ?? '') ?? null;
  return groupsOf(entries, name, placePath);
}

function placeOf({ article }: Entry): string | null {
  return known(article.fields.place);
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

function groupsOf(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string | null,
  pathOf: (slug: string) => SitePath,
): readonly Group[] {
  const named = new Map<string, Entry[]>();
  const unknown: Entry[] = [];
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name === null) unknown.push(entry);
    else at(named, name, () => []).push(entry);
  }
  const slugs = outletSlugs([...named.keys()]);
  const groups = [...named].map(([name, own]) => ({
    name,
    path: pathOf(slugs.get(name) ?? digest(name)),
    entries: own,
  }));
  return [
    ...groups.sort(
      (a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.name, b.name),
    ),
    { name: null, path: pathOf(UNKNOWN_SLUG), entries: unknown },
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
