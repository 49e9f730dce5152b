import './keys.ts';
import { dayAt } from '../site/strip/days.ts';
import type { Days } from '../site/strip/stretches.ts';
import { record } from './timeline/address.ts';
import type { Drawing } from './timeline/drawing.ts';
import type { Form } from './timeline/form.ts';
import { isSame } from './timeline/match.ts';
import { listenToPointer } from './timeline/pointer.ts';
import { layOutRest } from './timeline/portions.ts';
import { formatState, isFiltered, parseState, type TimelineState } from './timeline/state.ts';
import { apply, openTimeline, type Timeline, zoomedDays } from './timeline/view.ts';
import { listenToSteps } from './timeline/zoom.ts';

/** Milliseconds from the last key to the answer. */
const WAIT = 150;

function go(timeline: Timeline, state: TimelineState, drafting: boolean): void {
  timeline.state = state;
  record(formatState(state), drafting);
  apply(timeline);
}

function listenToForm(timeline: Timeline, form: Form): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const read = (drafting: boolean) => {
    clearTimeout(waiting);
    go(timeline, { ...form.read(), zoom: timeline.state.zoom }, drafting);
  };
  form.element.addEventListener('input', ({ target }) => {
    const isTyped = target instanceof HTMLInputElement && target.type === 'search';
    if (!isTyped) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => read(true), WAIT);
  });
  form.element.addEventListener('change', () => read(false));
  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    read(false);
  });
  form.clear.addEventListener('click', () => {
    const { order } = timeline.state;
    form.fill({ ...parseState(''), order });
    read(false);
    form.element.querySelector('input')?.focus();
  });
}

function listenToStrip(timeline: Timeline, { svg, whole, main }: Drawing): void {
  const figure = svg.closest('figure');
  if (figure === null) return;
  const handlers = {
    whole,
    main,
    now: () => zoomedDays(timeline) ?? main,
    zoom(days: Days, drafting: boolean) {
      const zoom = isSame(days, main) ? null : { from: dayAt(days.first), to: dayAt(days.last) };
      const focused = document.activeElement;
      go(timeline, { ...timeline.state, zoom }, drafting);
      // What had the focus may have gone: the keyboard stays at the strip.
      const isGone = focused !== null && (!focused.isConnected || focused.matches('[hidden]'));
      if (isGone) figure.querySelector('button')?.focus();
    },
  };
  listenToPointer(svg, handlers);
  listenToSteps(figure, handlers);
}

function start(): void {
  const timeline = openTimeline();
  const { form, drawing, state } = timeline;
  const show = () => {
    timeline.state = parseState(location.search);
    form?.fill(timeline.state);
    apply(timeline);
  };
  show();
  if (form !== null) {
    form.options.open = isFiltered(state);
    listenToForm(timeline, form);
  }
  if (drawing !== null) listenToStrip(timeline, drawing);
  addEventListener('popstate', show);
  for (const part of document.querySelectorAll<HTMLElement>('.needs-script')) part.hidden = false;
  layOutRest(timeline.frame);
  // What the address points to has moved.
  if (location.hash !== '')
    document.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
}

start();
