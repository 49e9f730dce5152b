/**
 * What the search page knows of every article besides its words: `data/search.json`, written by src/site/search-facts.ts.
 * Pagefind has filters and sort keys of its own, but no ranges of dates, and no filter over the joint answer to several
 * questions.
 */
export interface FactsFile {
  /** Names of all outlets, places, languages and bases, which the articles refer to by their place in the list, from 0. */
  readonly outlet: readonly string[];
  readonly place: readonly string[];
  readonly language: readonly string[];
  readonly basis: readonly string[];
  /** Words that most articles have; see src/site/common-words.ts. */
  readonly common: readonly string[];
  /** Newest first, the undated last. */
  readonly articles: readonly FactsRow[];
}

/** Pagefind's id; earliest day, empty without a date; latest day, empty if it is the same; outlet, place, language, basis. */
export type FactsRow = readonly [
  id: string,
  earliest: string,
  latest: string,
  outlet: number,
  place: number,
  language: number,
  basis: number,
];

/** An article as the filters see it. Days are ISO 8601, so that they compare as text. */
export interface Fact {
  readonly id: string;
  /** Null where nobody knows the date. */
  readonly days: { readonly earliest: string; readonly latest: string } | null;
  readonly values: Readonly<Record<FilterName, readonly string[]>>;
}

/** In the order in which the search page shows them. */
export const FILTERS = ['outlet', 'year', 'place', 'language', 'basis'] as const;
export type FilterName = (typeof FILTERS)[number];

/** What the filter of years calls an article without a date. */
export const UNDATED = 'Undated';
/** A span of more years is no year's article: it is listed under the first and last. */
const MOST_YEARS = 20;

export function readFacts(file: Omit<FactsFile, 'common'>): readonly Fact[] {
  return file.articles.map(([id, earliest, latest, outlet, place, language, basis]) => {
    const days = earliest === '' ? null : { earliest, latest: latest === '' ? earliest : latest };
    const name = (list: readonly string[], at: number) => [list[at] ?? ''];
    return {
      id,
      days,
      values: {
        outlet: name(file.outlet, outlet),
        year: days === null ? [UNDATED] : years(days.earliest, days.latest),
        place: name(file.place, place),
        language: name(file.language, language),
        basis: name(file.basis, basis),
      },
    };
  });
}

function years(earliest: string, latest: string): readonly string[] {
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  if (first === last) return [first];
  const count = Number(last) - Number(first) + 1;
  if (count > MOST_YEARS) return [first, last];
  return Array.from({ length: count }, (_, at) => String(Number(first) + at).padStart(4, '0'));
}
