import { search as words } from '#words';
import { make } from './dom.ts';
import { type Answer, type Hit, lacking } from './find.ts';
import type { ResultData } from './pagefind.ts';
import { bestPassage, markedTerms, type Passage } from './passage.ts';
import { UNKNOWN } from './unknown.ts';

/** A result as an item of the list: title with link, outlet and date, the passage with its words marked, what is missing. */
export function resultItem(hit: Hit, data: ResultData, terms: Answer['terms']): HTMLLIElement {
  const { title, cut, language } = data.meta;
  const passage = bestPassage(data, hit.matches);
  const link = make('a', { href: addressOf(hit, data, passage), dir: 'auto' }, title ?? data.url);
  if (cut !== undefined) link.append(make('span', { class: 'cut', title: cut }, '…'));
  const item = make(
    'li',
    { class: 'result' },
    make('h3', { class: 'result-title' }, link),
    origin(data.meta),
    excerpt(passage),
    ...missing(lacking(hit, terms)),
  );
  if (language !== undefined && language !== '') item.lang = language;
  return item;
}

/** The address of the passage, with the words to mark there. */
function addressOf(hit: Hit, data: ResultData, { anchor }: Passage): string {
  const params = new URLSearchParams();
  for (const term of markedTerms(data, hit.matches)) params.append('highlight', term);
  const text = params.toString();
  const fragment = anchor === null ? '' : `#${encodeURIComponent(anchor)}`;
  return `${data.url}${text === '' ? '' : `?${text}`}${fragment}`;
}

function origin({ outlet, date, day }: ResultData['meta']): HTMLElement {
  const when =
    day === undefined || day === ''
      ? make('span', {}, date ?? words.undated)
      : make('time', { datetime: day }, date ?? day);
  const name = outlet === undefined || outlet === UNKNOWN ? words.outletUnknown : outlet;
  const who = make('span', { class: 'result-outlet', dir: 'auto' }, name);
  return make('p', { class: 'result-origin' }, who, ' · ', when);
}

function excerpt({ text, marks, cutBefore, cutAfter }: Passage): HTMLElement {
  const parts: (Node | string)[] = [cutBefore ? '… ' : ''];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), make('mark', {}, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at), cutAfter ? ' …' : '');
  return make('p', { class: 'result-excerpt', dir: 'auto' }, ...parts);
}

function missing(terms: readonly string[]): readonly HTMLElement[] {
  if (terms.length === 0) return [];
  const list = terms.flatMap((term, at) => [at === 0 ? '' : words.list, make('s', {}, term)]);
  return [make('p', { class: 'result-missing' }, words.without, ...list)];
}
