import { type Facets, makeFacets } from './facets.ts';
import { type Answer, find } from './find.ts';
import { commit, keepShown, PAGE, record, shownBefore } from './history.ts';
import { listenToKeys } from './keyboard.ts';
import { type FilterCounts, loadPagefind, type Pagefind } from './pagefind.ts';
import { isEmpty, isNarrowed, parseState, type SearchState } from './state.ts';
import { append, findParts, type Parts, readForm, say, show } from './view.ts';

/** Milliseconds: from the last key to the search, to the entry in the history, to the word that it takes time. */
const WAIT = { search: 150, commit: 1200, notice: 400 } as const;
const FAILED =
  'The search index could not be loaded. Reload the page to try again, or browse the archive below.';

/** The search as it runs: one for the page's whole life. */
interface Search {
  readonly parts: Parts;
  readonly pagefind: Pagefind;
  readonly totals: FilterCounts;
  readonly facets: Facets;
  /** Rises with every search, so that a late answer to an earlier one is known and dropped. */
  turn: number;
  shown: { readonly answer: Answer; readonly query: string; readonly count: number } | null;
}

/** Shows in the form what the address says. */
function fill({ parts, facets }: Pick<Search, 'parts' | 'facets'>, state: SearchState): void {
  parts.field.value = state.query;
  parts.sort.value = state.sort;
  facets.choose(state.chosen);
}

async function run(search: Search, count: number): Promise<void> {
  const { parts, facets, pagefind, totals } = search;
  const turn = ++search.turn;
  const state = readForm(parts);
  search.shown = null;
  if (isEmpty(state)) {
    facets.count(totals);
    return say(parts, '');
  }
  const slow = setTimeout(() => {
    parts.status.textContent = 'Searching…';
  }, WAIT.notice);
  try {
    const answer = await find(pagefind, state);
    const page = await Promise.all(answer.results.slice(0, count).map((result) => result.data()));
    if (turn !== search.turn) return;
    facets.count(answer.counts);
    show(parts, state, answer, page);
    search.shown = { answer, query: state.query, count: page.length };
  } catch {
    if (turn === search.turn) say(parts, FAILED);
  } finally {
    clearTimeout(slow);
  }
}

async function more(search: Search): Promise<void> {
  const { shown, turn, parts } = search;
  if (shown === null) return;
  search.shown = null;
  const all = shown.answer.results;
  const next = all.slice(shown.count, shown.count + PAGE);
  const page = await Promise.all(next.map((result) => result.data()));
  if (turn !== search.turn) return;
  const count = shown.count + page.length;
  append(parts, shown.query, page, all.length - count);
  search.shown = { ...shown, count };
  keepShown(count);
}

function listen(search: Search): void {
  const { parts } = search;
  const { form, field, list } = parts;
  const go = (typing: boolean) => {
    record(readForm(parts), typing);
    return run(search, PAGE);
  };
  let typed: ReturnType<typeof setTimeout> | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(typed);
    clearTimeout(settled);
    void go(false);
  };
  field.addEventListener('input', () => {
    clearTimeout(typed);
    clearTimeout(settled);
    typed = setTimeout(() => go(true), WAIT.search);
    settled = setTimeout(commit, WAIT.commit);
  });
  form.addEventListener('change', ({ target }) => target !== field && now());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    now();
  });
  parts.more.addEventListener('click', () => more(search).catch(() => say(parts, FAILED)));
  addEventListener('popstate', () => {
    clearTimeout(typed);
    clearTimeout(settled);
    fill(search, parseState(location.search));
    void run(search, shownBefore());
  });
  listenToKeys(field, list, () => {
    field.value = '';
    now();
  });
}

/** This script stands in the site's `assets` folder: the site's root is one above. */
async function start(): Promise<void> {
  const parts = findParts();
  const asked = parseState(location.search);
  parts.field.value = asked.query;
  say(parts, 'Loading the search index…');
  try {
    const pagefind = await loadPagefind(new URL('../', import.meta.url));
    const totals = await pagefind.filters();
    const facets = makeFacets(parts.form, totals);
    const search: Search = { parts, pagefind, totals, facets, turn: 0, shown: null };
    const query = parts.field.value;
    fill(search, { ...asked, query });
    parts.sort.disabled = false;
    parts.options.hidden = false;
    parts.options.open = matchMedia('(min-width: 60rem)').matches || isNarrowed(asked);
    listen(search);
    await run(search, shownBefore());
  } catch {
    say(parts, FAILED);
  }
}

void start();
