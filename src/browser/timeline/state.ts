/** What the address of a page of the timeline says: `?q=…&kind=planned&outlet=…&outlets=2&from=2018-09-01&to=…`. */
export interface TimelineState {
  readonly query: string;
  /** Kinds and names of outlets; none chosen means all. */
  readonly kinds: readonly string[];
  readonly outlets: readonly string[];
  /** Fewest outlets and independent sources; 0 where it does not matter. */
  readonly fewestOutlets: number;
  readonly fewestSources: number;
  readonly order: 'newest' | 'oldest';
  /** The days on which the strip is zoomed, `YYYY-MM-DD`; null where it shows all. */
  readonly zoom: { readonly from: string; readonly to: string } | null;
}

/** Reads the part of an address after `?`. Unknown keys and what has not the right form are passed over. */
export function parseState(search: string): TimelineState {
  const params = new URLSearchParams(search);
  const from = day(params.get('from'));
  const to = day(params.get('to'));
  return {
    query: (params.get('q') ?? '').replace(/\s+/g, ' ').trim(),
    kinds: values(params, 'kind'),
    outlets: values(params, 'outlet'),
    fewestOutlets: number(params.get('outlets')),
    fewestSources: number(params.get('sources')),
    order: params.get('order') === 'oldest' ? 'oldest' : 'newest',
    zoom: from === null || to === null || to < from ? null : { from, to },
  };
}

/** The part of the address from `?` on; empty for the state in which the page first shows. */
export function formatState(state: TimelineState): string {
  const params = new URLSearchParams();
  if (state.query !== '') params.set('q', state.query);
  for (const kind of state.kinds) params.append('kind', kind);
  for (const outlet of state.outlets) params.append('outlet', outlet);
  if (state.fewestOutlets > 0) params.set('outlets', String(state.fewestOutlets));
  if (state.fewestSources > 0) params.set('sources', String(state.fewestSources));
  if (state.order !== 'newest') params.set('order', state.order);
  if (state.zoom !== null) {
    params.set('from', state.zoom.from);
    params.set('to', state.zoom.to);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** A filter is chosen; order and zoom are none. */
export function isFiltered(state: TimelineState): boolean {
  return formatState({ ...state, order: 'newest', zoom: null }) !== '';
}

function values(params: URLSearchParams, name: string): readonly string[] {
  return [...new Set(params.getAll(name))].filter((value) => value !== '');
}

function number(text: string | null): number {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : 0;
}

function day(text: string | null): string | null {
  return text !== null &&
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) &&
    text > '0001'
    ? text
    : null;
}
