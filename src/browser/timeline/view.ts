import { timeline as words } from '#words';
import { numberAt } from '../../site/strip/days.ts';
import type { Days } from '../../site/strip/stretches.ts';
import { byId } from '../dom.ts';
import { takeAlong } from './address.ts';
import { type Drawing, openDrawing } from './drawing.ts';
import { type Form, openForm } from './form.ts';
import { readItems, type ShownItem } from './items.ts';
import { type List, makeList } from './list.ts';
import { loadDays } from './load.ts';
import { isSame, lies, passes } from './match.ts';
import { formatState, isFiltered, parseState, type TimelineState } from './state.ts';
import { sayWhat } from './words.ts';

/** A page of the timeline as the script works on it. */
export interface Timeline {
  readonly frame: HTMLElement;
  /** None on an overview. */
  readonly items: readonly ShownItem[];
  readonly list: List;
  readonly form: Form | null;
  readonly drawing: Drawing | null;
  readonly status: HTMLElement;
  /** True of a page that lists every event of its strip: filters then draw the strip, and its zoom chooses events. */
  readonly isWhole: boolean;
  state: TimelineState;
}

/** The page as it came, with the state that its address has. */
export function openTimeline(): Timeline {
  const frame = byId('timeline-list', HTMLElement);
  const items = readItems(frame);
  return {
    frame,
    items,
    list: makeList(frame, items),
    form: openForm(items),
    drawing: openDrawing(),
    status: byId('timeline-status', HTMLElement),
    isWhole: frame.dataset['whole'] !== undefined,
    state: parseState(location.search),
  };
}

/** Shows the state on the page and says what it shows. */
export function apply(timeline: Timeline): void {
  const { items, list, form, state, frame, isWhole } = timeline;
  const days = zoomedDays(timeline);
  const inDays = (item: ShownItem) => !isWhole || days === null || lies(item, days);
  const shown = items.filter((item) => passes(item, state) && inDays(item));
  list.show(new Set(shown));
  list.order(state.order);
  for (const word of document.querySelectorAll('.order-words'))
    word.textContent = words.order[state.order];
  for (const button of document.querySelectorAll<HTMLElement>('.when-zoomed')) {
    button.hidden = days === null;
  }
  if (form !== null) {
    form.count(items, state);
    form.clear.hidden = !isFiltered(state);
  }
  // An overview lists no events: how many lie in the days is known when they are loaded.
  if (items.length > 0 || days === null) say(timeline, shown.length, days);
  void drawStrip(timeline, days, shown).then(() => {
    // Last: the strip has ways, too.
    takeAlong(frame.dataset['root'] ?? '/', formatState({ ...timeline.state, zoom: null }));
  });
}

/** The days on which the strip is zoomed, as far as it has them; null where it is as it came. */
export function zoomedDays({ state: { zoom }, drawing }: Timeline): Days | null {
  if (zoom === null || drawing === null) return null;
  const { whole, main } = drawing;
  const first = Math.max(whole.first, numberAt(zoom.from));
  const last = Math.min(whole.last, numberAt(zoom.to));
  return first > last || isSame({ first, last }, main) ? null : { first, last };
}

function say(timeline: Timeline, shown: number, days: Days | null): void {
  const { items, state, drawing, isWhole, status } = timeline;
  status.textContent = sayWhat({
    shown,
    listed: items.length,
    days,
    words: drawing?.words ?? null,
    isChosen: items.length > 0 && (isFiltered(state) || (isWhole && days !== null)),
  });
}

async function drawStrip(timeline: Timeline, days: Days | null, shown: readonly ShownItem[]) {
  const { drawing, isWhole, frame, state, status, items } = timeline;
  if (drawing === null) return;
  if (days === null && !(isWhole && isFiltered(state))) return drawing.restore();
  const window = days ?? drawing.main;
  if (isWhole) {
    const events = shown.map(({ first, last }) => ({ first, last, count: 1 }));
    return drawing.show(window, events);
  }
  try {
    const all = await loadDays(frame.dataset['days'] ?? '');
    // Meanwhile the reader may have gone on.
    if (timeline.state !== state) return;
    const inside = all.filter((one) => lies(one, window));
    drawing.show(window, inside);
    const count = inside.reduce((sum, one) => sum + one.count, 0);
    if (items.length === 0) say(timeline, count, days);
  } catch {
    status.textContent = words.noData;
  }
}
