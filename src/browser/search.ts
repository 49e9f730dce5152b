import { search as said } from '#words';
import { makeFacets } from './facets.ts';
import { commit, PAGE, record, shownBefore } from './history.ts';
import { listenToKeys } from './keyboard.ts';
import { load, wordsBelow } from './load.ts';
import { revealing, stopWaiting } from './room.ts';
import { more, run, type Search } from './run.ts';
import { isNarrowed, parseState, type SearchState } from './state.ts';
import { findParts, readForm, say, writeForm } from './view.ts';

/** Milliseconds: from the last key to the search, and to the entry in the history. */
const WAIT = { search: 20, commit: 1200 } as const;

/** Shows in the form what the address says. */
function fill({ parts, facets }: Pick<Search, 'parts' | 'facets'>, state: SearchState): void {
  writeForm(parts, state);
  facets.choose(state.chosen);
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
      reveal: revealing(parts.options, isNarrowed(asked)),
      turn: 0,
      shown: null,
    };
    const query = parts.field.value;
    fill(search, { ...asked, query });
    for (const field of [parts.sort, parts.from, parts.to]) field.disabled = false;
    listen(search);
    await run(search, shownBefore());
  } catch {
    stopWaiting();
    say(parts, said.failed);
  }
}

void start();
