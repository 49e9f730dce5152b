import { daysIn } from '../text/calendar.ts';
import { FILTERS, type FilterName } from './facts.ts';

/** What the address of the search page says: `?q=…&outlet=…&outlet=…&year=…&from=2018-09&undated=1&sort=newest`. */
export interface SearchState {
  readonly query: string;
  /** The chosen values of each filter; none chosen means all. */
  readonly chosen: Readonly<Record<FilterName, readonly string[]>>;
  /** The days between which an article may lie, both within: `2018`, `2018-09` or `2018-09-14`; empty means open. */
  readonly from: string;
  readonly to: string;
  /** Whether articles without a date pass the range. */
  readonly undated: boolean;
  readonly sort: Sort;
}

const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** What is asked when nothing is. */
export const NOTHING: SearchState = {
  query: '',
  chosen: { outlet: [], year: [], place: [], language: [], basis: [] },
  from: '',
  to: '',
  undated: false,
  sort: 'relevance',
};

/** Reads the part of an address after `?`. Unknown keys are passed over. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const chosen = (name: FilterName) => values(params, name);
  return {
    query: tidy(params.get('q') ?? ''),
    chosen: {
      outlet: chosen('outlet'),
      year: chosen('year'),
      place: chosen('place'),
      language: chosen('language'),
      basis: chosen('basis'),
    },
    from: day(params.get('from')),
    to: day(params.get('to')),
    undated: params.get('undated') === '1',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
  };
}

/** The part of the address from `?` on; empty for the state in which the page first shows. */
export function formatState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query !== '') params.set('q', state.query);
  for (const name of FILTERS) {
    for (const value of state.chosen[name]) params.append(name, value);
  }
  if (state.from !== '') params.set('from', state.from);
  if (state.to !== '') params.set('to', state.to);
  if (state.undated) params.set('undated', '1');
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Nothing is asked: neither words nor a filter. */
export function isEmpty(state: SearchState): boolean {
  return state.query === '' && !isNarrowed(state);
}

/** A filter is chosen. */
export function isNarrowed({ chosen, from, to }: SearchState): boolean {
  return from !== '' || to !== '' || FILTERS.some((name) => chosen[name].length > 0);
}

/** Single spaces, and straight quotation marks. */
export function tidy(query: string): string {
  return query
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .trim();
}

function values(params: URLSearchParams, name: FilterName): readonly string[] {
  return [...new Set(params.getAll(name))].filter((value) => value !== '');
}

/** A year, a month or a day of the calendar as `SearchState` has them; empty for anything else. */
function day(text: string | null): string {
  const [written = '', year, month = '01', day = '01'] =
    /^(?!0000)(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(text?.trim() ?? '') ?? [];
  const isReal = Number(day) > 0 && Number(day) <= daysIn(Number(year), Number(month));
  return isReal ? written : '';
}
