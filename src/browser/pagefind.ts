/** What the search page uses of Pagefind's browser API (https://pagefind.app/docs/api/), as version 1.6 has it. */

/** How many articles have each value of each filter: `{ outlet: { Unknown: 2 } }`. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchOptions {
  /** An article must have one of the values of every filter. */
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  /** Articles without the key are left out. */
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface ResultData {
  /** With the site's prefix. */
  readonly url: string;
  /** Words around the matches: `<mark>` and `</mark>`, and of the text's own characters `<` and `>` as entities. */
  readonly excerpt: string;
  readonly content: string;
  /** The content with the word boundaries that Pagefind saw, `<` and `>` as entities. */
  readonly raw_content?: string;
  /** Which words of the content match, counted from 0. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

export interface Result {
  readonly id: string;
  data(): Promise<ResultData>;
}

export interface Found {
  /** The best match first, or in the order of the sort key. */
  readonly results: readonly Result[];
  /** Of the results; complete once `filters()` was called. */
  readonly filters: FilterCounts;
}

export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptEllipsis: string }): Promise<void>;
  /** Null as a query finds every article. */
  search(query: string | null, options?: SearchOptions): Promise<Found>;
  /** Every filter and value of the index. */
  filters(): Promise<FilterCounts>;
}

/** Loads Pagefind and its index from below `base`, the site's root. Rejects if either cannot be had. */
export async function loadPagefind(base: URL): Promise<Pagefind> {
  const pagefind: Pagefind = await import(new URL('pagefind/pagefind.js', base).href);
  await pagefind.options({ baseUrl: base.pathname, excerptEllipsis: '…' });
  return pagefind;
}
