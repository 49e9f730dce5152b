import type { Archive, Article, Basis, Entry, Fields } from '../model.ts';
import { briefly } from '../records/entry.ts';
import { compare } from '../text/dates.ts';
import { at } from '../text/maps.ts';
import { rememberingOf } from '../text/remembering.ts';

/** Fields in the order in which pages name them. */
const FIELDS = [
  'title',
  'standfirst',
  'outlet',
  'agency',
  'byline',
  'published',
  'place',
  'language',
  'url',
] as const satisfies readonly (keyof Fields)[];

export interface FieldCount {
  readonly field: (typeof FIELDS)[number];
  /** How many articles know the field on each basis; a basis that none has is left out. */
  readonly by: ReadonlyMap<Basis | 'unknown', number>;
}

/** On what basis the archive's facts are known. */
export function fieldCounts({ entries }: Archive): readonly FieldCount[] {
  return FIELDS.map((field) => {
    const by = new Map<Basis | 'unknown', number>();
    for (const { article } of entries) {
      const { basis } = article.fields[field];
      by.set(basis, (by.get(basis) ?? 0) + 1);
    }
    return { field, by };
  });
}

/** Paths of the files left out, each once however much is wrong with it. */
export function filesLeftOut({ skipped }: Archive): readonly string[] {
  return [...new Set(skipped.map(({ path }) => path))];
}

export interface RemovalCount {
  readonly rule: string;
  readonly lines: number;
  readonly articles: number;
}

const counted = rememberingOf(removalsIn);

/** How many lines of an article were removed. */
export function linesRemoved(article: Article): number {
  return briefly(article).removed.reduce((sum, [, lines]) => sum + lines, 0);
}

/** What each clean-up rule removed, most lines first. */
export function removalCounts({ entries }: Archive): readonly RemovalCount[] {
  return counted(entries);
}

function removalsIn(entries: readonly Entry[]): readonly RemovalCount[] {
  const counts = new Map<string, { lines: number; articles: number }>();
  for (const { article } of entries) {
    for (const [rule, lines] of briefly(article).removed) {
      const found = at(counts, rule, () => ({ lines: 0, articles: 0 }));
      found.lines += lines;
      found.articles += 1;
    }
  }
  return [...counts]
    .map(([rule, { lines, articles }]) => ({ rule, lines, articles }))
    .sort((a, b) => b.lines - a.lines || compare(a.rule, b.rule));
}
