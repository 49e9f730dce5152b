import type { FilterCounts, Found, Pagefind, Result, SearchOptions } from './pagefind.ts';
import {
  FILTERS,
  type FilterName,
  phrase,
  queryWords,
  type SearchState,
  UNDATED,
} from './state.ts';

export interface Answer {
  readonly results: readonly Result[];
  /** Of each filter's values: how many articles the page would show if this value alone were chosen of it. */
  readonly counts: FilterCounts;
  /** How many articles match the words whatever the filters. */
  readonly unfiltered: number;
  /** Of a query of several words: how many articles have each. Pagefind passes over a word that none has. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
}

type Index = Pick<Pagefind, 'search'>;

/** Beyond this many words, a query's words are not looked up one by one. */
const MOST_WORDS = 12;

/** Asks Pagefind all that the page shows for a state. `filters()` must have been called before. */
export async function find(index: Index, state: SearchState): Promise<Answer> {
  const pagefind = askingOnce(index);
  const query = state.query === '' ? null : state.query;
  const [results, unfiltered, words, ...counts] = await Promise.all([
    sorted(pagefind, query, state),
    pagefind.search(query),
    countWords(pagefind, state.query),
    ...FILTERS.map((name) => countValues(pagefind, query, state, name)),
  ]);
  return {
    results,
    unfiltered: unfiltered.results.length,
    words,
    counts: Object.fromEntries(counts.map((values, index) => [FILTERS[index] ?? '', values])),
  };
}

/** Without a filter, most of what is asked is the same: each question is put once. */
function askingOnce(index: Index): Index {
  const answers = new Map<string, Promise<Found>>();
  return {
    search(query, options = {}) {
      const key = JSON.stringify([query, options.filters ?? {}, options.sort ?? {}]);
      const answer = answers.get(key) ?? index.search(query, options);
      answers.set(key, answer);
      return answer;
    },
  };
}

/** Undated articles follow the dated, in either order. Pagefind leaves out those without the sort key altogether. */
async function sorted(
  pagefind: Index,
  query: string | null,
  state: SearchState,
): Promise<Found['results']> {
  const filters = filtersOf(state);
  const { results } = await pagefind.search(query, { filters });
  if (state.sort === 'relevance') return results;
  const sort = { date: state.sort === 'newest' ? 'desc' : 'asc' } as const;
  const [inOrder, undated] = await Promise.all([
    pagefind.search(query, { filters, sort }),
    pagefind.search(query, { filters: { year: { any: [UNDATED] } } }),
  ]);
  const last = new Set(undated.results.map(({ id }) => id));
  const first = inOrder.results.filter(({ id }) => !last.has(id));
  const placed = new Set(first.map(({ id }) => id));
  return [...first, ...results.filter(({ id }) => !placed.has(id))];
}

/** A filter's own choice must not hide its other values: it is left out of what is counted. */
async function countValues(
  pagefind: Index,
  query: string | null,
  state: SearchState,
  name: FilterName,
): Promise<Readonly<Record<string, number>>> {
  const { filters } = await pagefind.search(query, { filters: filtersOf(state, name) });
  return filters[name] ?? {};
}

function filtersOf(state: SearchState, except?: FilterName): NonNullable<SearchOptions['filters']> {
  const names = FILTERS.filter((name) => name !== except && state.chosen[name].length > 0);
  return Object.fromEntries(names.map((name) => [name, { any: state.chosen[name] }]));
}

async function countWords(pagefind: Index, query: string): Promise<Answer['words']> {
  const words = [...new Set(queryWords(query.replaceAll('"', ' ')))];
  if (words.length < 2 || words.length > MOST_WORDS || phrase(query) !== null) return [];
  return Promise.all(
    words.map(async (word) => ({ word, count: (await pagefind.search(word)).results.length })),
  );
}
