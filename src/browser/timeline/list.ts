import { timeline as words } from '#words';
import type { ShownItem } from './items.ts';

/** The list of the page, its overview or its events. */
export interface List {
  /** Shows these events and no other, with the headings that they stand under. */
  show(shown: ReadonlySet<ShownItem>): void;
  order(by: 'newest' | 'oldest'): void;
}

/** What holds events, from the inside to the outside. */
const HOLDERS = ['.day', '.period-part', '.period:not(.undated-lane)'];

/** What has an order, with what is put in it. */
const ORDERED = [
  ['#timeline-list', '.period'],
  ['#timeline-list > .period', '.period-part'],
  ['#timeline-list .days', '.day'],
  ['#timeline-list .overview', 'li'],
  ['.jump dl', 'div'],
  ['.jump dl > div', 'dd'],
] as const;

export function makeList(list: HTMLElement, items: readonly ShownItem[]): List {
  let order: 'newest' | 'oldest' = 'newest';
  return {
    show(shown) {
      for (const item of items) item.element.hidden = !shown.has(item);
      for (const holder of HOLDERS) {
        for (const element of list.querySelectorAll<HTMLElement>(holder)) {
          element.hidden = element.querySelector('.event:not([hidden])') === null;
        }
      }
      countJumps(list);
    },
    order(by) {
      if (by === order) return;
      order = by;
      for (const [parents, children] of ORDERED) reverse(parents, children);
    },
  };
}

function reverse(parents: string, children: string): void {
  for (const parent of document.querySelectorAll(parents)) {
    const found = [...parent.querySelectorAll(`:scope > ${children}`)];
    parent.append(...found.reverse());
  }
}

/** Ways to a part of the page say how many events it shows; those to a part that shows none are hidden. */
function countJumps(list: HTMLElement): void {
  for (const way of document.querySelectorAll<HTMLAnchorElement>('.jump a[href^="#"]')) {
    const heading = document.getElementById(decodeURIComponent(way.hash.slice(1)));
    const part = heading?.parentElement;
    if (part === null || part === undefined || !list.contains(part)) continue;
    const events = part.querySelectorAll('.event:not([hidden])').length;
    const figure = way.parentElement?.querySelector('.figure');
    if (figure !== null && figure !== undefined) figure.textContent = words.number(events);
    if (way.parentElement !== null) way.parentElement.hidden = events === 0;
  }
  for (const year of document.querySelectorAll<HTMLElement>('.jump dl > div')) {
    year.hidden = year.querySelector('dd:not([hidden])') === null;
  }
}
