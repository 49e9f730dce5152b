/** What the address of the search page says: `?q=…&outlet=…&outlet=…&year=…&sort=newest`. */
export interface SearchState {
  readonly query: string;
  /** The chosen values of each filter; none chosen means all. */
  readonly chosen: Readonly<Record<FilterName, readonly string[]>>;
  readonly sort: Sort;
}

/** The filters that the article pages declare, in the order in which the search page shows them. */
export const FILTERS = ['outlet', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
/** What the filters call an article of which nobody knows the outlet or the year. */
export const UNKNOWN = 'Unknown';
export const UNDATED = 'Undated';

const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

function toSort(text: string | null): Sort {
  return SORTS.find((sort) => sort === text) ?? 'relevance';
}

/** Reads the part of an address after `?`. Unknown keys are passed over. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  return {
    query: tidy(params.get('q') ?? ''),
    chosen: { outlet: values(params, 'outlet'), year: values(params, 'year') },
    sort: toSort(params.get('sort')),
  };
}

/** The part of the address from `?` on; empty for the state in which the page first shows. */
export function formatState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query !== '') params.set('q', state.query);
  for (const name of FILTERS) {
    for (const value of state.chosen[name]) params.append(name, value);
  }
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Nothing is asked: neither words nor a filter. */
export function isEmpty(state: SearchState): boolean {
  return state.query === '' && !isNarrowed(state);
}

/** A filter is chosen. */
export function isNarrowed({ chosen }: SearchState): boolean {
  return FILTERS.some((name) => chosen[name].length > 0);
}

/** Single spaces, and straight quotation marks, the only ones that Pagefind knows. */
export function tidy(query: string): string {
  return query
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .trim();
}

/** The words of a query that is in quotation marks as a whole; null for any other. */
export function phrase(query: string): readonly string[] | null {
  const inside = /^"(.+)"$/.exec(query)?.[1];
  return inside === undefined ? null : queryWords(inside);
}

/** The words that a query asks for. */
export function queryWords(query: string): readonly string[] {
  return query.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function values(params: URLSearchParams, name: FilterName): readonly string[] {
  return [...new Set(params.getAll(name))].filter((value) => value !== '');
}
