import { search as said } from '#words';
import { type Facets, makeFacets } from './facets.ts';
import { countUndated, countValues } from './filter.ts';
import { type Answer, type Archive, find, type Hit } from './find.ts';
import { commit, keepShown, PAGE, record, shownBefore } from './history.ts';
import { listenToKeys } from './keyboard.ts';
import { load, wordsBelow } from './load.ts';
import { isEmpty, isNarrowed, parseState, type SearchState } from './state.ts';
import { suggestions, type Words } from './suggest.ts';
import {
  append,
  findParts,
  markDays,
  type Parts,
  readForm,
  type Shown,
  say,
  sayNoDays,
  show,
  writeForm,
} from './view.ts';

/** Milliseconds: from the last key to the search, to the entry in the history, to the word that it takes time. */
const WAIT = { search: 20, commit: 1200, notice: 400 } as const;

/** The search as it runs: one for the page's whole life. */
interface Search {
  readonly parts: Parts;
  readonly archive: Archive;
  readonly facets: Facets;
  readonly words: Words;
  /** Rises with every search, so that a late answer to an earlier one is known and dropped. */
  turn: number;
  shown: { readonly answer: Answer; readonly count: number } | null;
}

/** Shows in the form what the address says. */
function fill({ parts, facets }: Pick<Search, 'parts' | 'facets'>, state: SearchState): void {
  writeForm(parts, state);
  facets.choose(state.chosen);
}

async function run(search: Search, count: number): Promise<void> {
  const { parts, facets, archive, words } = search;
  const turn = ++search.turn;
  const state = readForm(parts);
  const noDays = markDays(parts, state);
  search.shown = null;
  if (isEmpty(state)) {
    facets.count(countValues(archive.facts, state));
    parts.undatedCount.textContent = said.counted(countUndated(archive.facts, state));
    say(parts, '');
    return sayNoDays(parts, noDays);
  }
  const slow = setTimeout(() => {
    // A later search may have been answered before this one.
    if (turn === search.turn) parts.status.textContent = said.searching;
  }, WAIT.notice);
  try {
    const answer = await find(archive, state);
    const [page, other] = await Promise.all([
      read(answer.hits.slice(0, count)),
      // A help that cannot be had is no reason to show nothing.
      suggestions(answer.terms, words).catch(() => []),
    ]);
    if (turn !== search.turn) return;
    show(parts, state, answer, page, other);
    sayNoDays(parts, noDays);
    search.shown = { answer, count: page.length };
    // The results are drawn before the many boxes of the filters.
    requestAnimationFrame(() => {
      setTimeout(() => turn === search.turn && facets.count(answer.counts));
    });
  } catch {
    if (turn === search.turn) say(parts, said.failed);
  } finally {
    clearTimeout(slow);
  }
}

function read(hits: readonly Hit[]): Promise<readonly Shown[]> {
  return Promise.all(hits.map(async (hit) => ({ hit, data: await hit.result.data() })));
}

async function more(search: Search): Promise<void> {
  const { shown, turn, parts } = search;
  if (shown === null) return;
  search.shown = null;
  const all = shown.answer.hits;
  const page = await read(all.slice(shown.count, shown.count + PAGE));
  if (turn !== search.turn) return;
  const count = shown.count + page.length;
  append(parts, shown.answer, page, all.length - count);
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
  parts.more.addEventListener('click', () => more(search).catch(() => say(parts, said.failed)));
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

/** Lets the browser draw and take what readers do. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** This script stands in the site's `assets` folder: the site's root is one above. */
async function start(): Promise<void> {
  const parts = findParts();
  const asked = parseState(location.search);
  parts.field.value = asked.query;
  say(parts, said.loading);
  try {
    const base = new URL('../', import.meta.url);
    const archive = await load(base);
    const facets = makeFacets(parts.form, archive.facts);
    // In one task with the search they would keep the page from answering.
    await rest();
    const search: Search = {
      parts,
      archive,
      facets,
      words: wordsBelow(base),
      turn: 0,
      shown: null,
    };
    const query = parts.field.value;
    fill(search, { ...asked, query });
    for (const field of [parts.sort, parts.from, parts.to]) field.disabled = false;
    parts.options.hidden = false;
    parts.options.open = matchMedia('(min-width: 60rem)').matches || isNarrowed(asked);
    listen(search);
    await run(search, shownBefore());
  } catch {
    say(parts, said.failed);
  }
}

void start();
