import { make } from './dom.ts';
import { pieces } from './excerpt.ts';
import type { ResultData } from './pagefind.ts';
import { phrase, UNKNOWN } from './state.ts';
import { matchedTerms } from './words.ts';

/** A result as an item of the list: title with link, outlet and date, the words around the matches. */
export function resultItem(data: ResultData, query: string): HTMLLIElement {
  const { title, language } = data.meta;
  const link = make('a', { href: addressOf(data, query) }, title ?? data.url);
  const item = make(
    'li',
    { class: 'result' },
    make('h3', { class: 'result-title' }, link),
    origin(data.meta),
    excerpt(data.excerpt),
  );
  if (language !== undefined && language !== '') item.lang = language;
  return item;
}

/** The article's address with the words to mark there. */
function addressOf(data: ResultData, query: string): string {
  const params = new URLSearchParams();
  const words = phrase(query)?.length ?? 1;
  for (const term of matchedTerms(data, Math.max(1, words))) params.append('highlight', term);
  const text = params.toString();
  return text === '' ? data.url : `${data.url}?${text}`;
}

function origin({ outlet, date, day }: ResultData['meta']): HTMLElement {
  const when =
    day === undefined || day === ''
      ? make('span', {}, date ?? 'Date unknown')
      : make('time', { datetime: day }, date ?? day);
  const name = outlet === undefined || outlet === UNKNOWN ? 'Outlet unknown' : outlet;
  const who = make('span', { class: 'result-outlet' }, name);
  return make('p', { class: 'result-origin' }, who, ' · ', when);
}

function excerpt(text: string): HTMLElement {
  const parts = pieces(text).map((piece) =>
    piece.matches ? make('mark', {}, piece.text) : piece.text,
  );
  return make('p', { class: 'result-excerpt' }, ...parts);
}
