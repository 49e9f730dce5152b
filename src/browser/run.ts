import { search as said } from '#words';
import type { Facets } from './facets.ts';
import { countUndated, countValues } from './filter.ts';
import { type Answer, type Archive, find, type Hit } from './find.ts';
import { keepShown, PAGE } from './history.ts';
import { isWaiting } from './room.ts';
import { isEmpty } from './state.ts';
import { suggestions, type Words } from './suggest.ts';
import {
  append,
  markDays,
  type Parts,
  readForm,
  type Shown,
  say,
  sayNoDays,
  show,
} from './view.ts';

/** Milliseconds after which a search says that it takes time. */
const NOTICE = 400;

/** The search as it runs: one for the page's whole life. */
export interface Search {
  readonly parts: Parts;
  readonly archive: Archive;
  readonly facets: Facets;
  readonly words: Words;
  /** Brings order and filters into sight, the first time. */
  readonly reveal: () => void;
  /** Rises with every search, so that a late answer to an earlier one is known and dropped. */
  turn: number;
  shown: { readonly answer: Answer; readonly count: number } | null;
}

/** Searches for what the form asks, and shows so many results. */
export async function run(search: Search, count: number): Promise<void> {
  const { parts, facets, archive, words, reveal } = search;
  const turn = ++search.turn;
  const state = readForm(parts);
  const noDays = markDays(parts, state);
  search.shown = null;
  if (isEmpty(state)) {
    facets.count(countValues(archive.facts, state));
    reveal();
    parts.undatedCount.textContent = said.counted(countUndated(archive.facts, state));
    say(parts, '');
    return sayNoDays(parts, noDays);
  }
  const slow = setTimeout(() => {
    // A later search may have been answered before this one.
    if (turn === search.turn) parts.status.textContent = said.searching;
  }, NOTICE);
  try {
    const answer = await find(archive, state);
    const [page, other] = await Promise.all([
      read(answer.hits.slice(0, count)),
      // A help that cannot be had is no reason to show nothing.
      suggestions(answer.terms, words).catch(() => []),
    ]);
    if (turn !== search.turn) return;
    const filter = () => {
      facets.count(answer.counts);
      reveal();
    };
    const isFirst = isWaiting();
    if (isFirst) filter();
    show(parts, state, answer, page, other);
    sayNoDays(parts, noDays);
    search.shown = { answer, count: page.length };
    // The results are drawn before the many boxes of the filters.
    if (!isFirst) requestAnimationFrame(() => setTimeout(() => turn === search.turn && filter()));
  } catch {
    reveal();
    if (turn === search.turn) say(parts, said.failed);
  } finally {
    clearTimeout(slow);
  }
}

function read(hits: readonly Hit[]): Promise<readonly Shown[]> {
  return Promise.all(hits.map(async (hit) => ({ hit, data: await hit.result.data() })));
}

/** Shows the next results. Rejects if they cannot be had. */
export async function more(search: Search): Promise<void> {
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
