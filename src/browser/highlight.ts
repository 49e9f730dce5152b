import { marks as words } from '#words';
import { make } from './dom.ts';
import { addMarks, removeMarks } from './marks.ts';
import { normalise } from './words.ts';

/** In the address of an article page: a word or phrase to mark, as the search page's links carry it. */
const KEY = 'highlight';
/** An address can hold anything; this is all that is taken from it. */
const MOST = { terms: 12, letters: 80 } as const;

/** What the search finds words in: the article's own. */
const OWN_WORDS = '.headline, .standfirst, .text';

function termsOf(address: string): readonly string[] {
  const given = new URLSearchParams(address).getAll(KEY).slice(0, MOST.terms);
  const terms = given.map((term) =>
    term.slice(0, MOST.letters).split(/\s+/).map(normalise).filter(Boolean).join(' '),
  );
  return [...new Set(terms)].filter((term) => term !== '');
}

/** Says how many words are marked, leads from one to the next and takes the marks away. */
function makeBar(marks: readonly HTMLElement[], terms: readonly string[], done: () => void) {
  let at = -1;
  const next = make('button', { type: 'button' }, words.next);
  const remove = make('button', { type: 'button' }, words.remove);
  next.addEventListener('click', () => {
    at = (at + 1) % marks.length;
    focusOn(marks[at]);
  });
  remove.addEventListener('click', done);
  return make(
    'div',
    {
      class: 'highlight-bar',
      role: 'region',
      'aria-label': words.title,
    },
    make('p', {}, words.places(marks.length, terms)),
    next,
    ' ',
    remove,
  );
}

/** The element becomes reachable for as long as it has the focus, so that a screen reader reads on from it. */
function focusOn(element: HTMLElement | undefined): void {
  if (element === undefined) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/** The address without the words, so that a reload, a bookmark or a citation has none. */
function forgetTerms(): void {
  const url = new URL(location.href);
  url.searchParams.delete(KEY);
  history.replaceState(history.state, '', url);
}

/** Marks the words that the page's address names, as the search page's links do. */
export function markSearched(): void {
  const root = document.querySelector<HTMLElement>('main');
  const terms = termsOf(location.search);
  if (root === null || terms.length === 0) return;
  const marks = [...root.querySelectorAll(OWN_WORDS)].flatMap((own) => addMarks(own, terms));
  if (marks.length === 0) return;
  const style = new URL('highlight.css', import.meta.url).href;
  document.head.append(make('link', { rel: 'stylesheet', href: style }));
  const bar = makeBar(marks, terms, () => {
    removeMarks(marks);
    bar.remove();
    forgetTerms();
    focusOn(root);
  });
  // Before the article, whose parts stand in a grid.
  const article = root.querySelector('article');
  if (article === null) root.prepend(bar);
  else article.before(bar);
  // The bar has moved the text down: what the address points to has to be in sight again.
  if (location.hash !== '')
    document.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
}
