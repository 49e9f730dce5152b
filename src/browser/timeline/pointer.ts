import { element } from './drawing.ts';
import { around, type Handlers, isLeftward } from './zoom.ts';

/** Pixels from which a movement is no click. */
const FEWEST_PIXELS = 6;

/** A movement over the strip chooses the days to zoom on. */
export function listenToPointer(svg: SVGSVGElement, handlers: Handlers): void {
  let start: number | null = null;
  let chosen: SVGElement | null = null;
  const end = () => {
    start = null;
    chosen?.remove();
    chosen = null;
  };
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener('pointerdown', (event) => {
    if (event.button === 0) start = shareAt(svg, event);
  });
  svg.addEventListener('pointermove', (event) => {
    if (start === null) return;
    const share = shareAt(svg, event);
    if (chosen === null) {
      if (Math.abs(share - start) * svg.clientWidth < FEWEST_PIXELS) return;
      svg.setPointerCapture(event.pointerId);
      chosen = element('rect', { class: 'chosen', height: '88' });
      svg.append(chosen);
    }
    chosen.setAttribute('x', `${100 * Math.min(start, share)}%`);
    chosen.setAttribute('width', `${100 * Math.abs(share - start)}%`);
  });
  svg.addEventListener('pointerup', (event) => {
    const from = chosen === null ? null : start;
    end();
    if (from === null) return;
    ignoreClick(svg);
    choose(from, shareAt(svg, event), handlers);
  });
  svg.addEventListener('pointercancel', end);
  svg.addEventListener('wheel', (event) => turn(svg, event, handlers), { passive: false });
}

/** Where in the strip the pointer is, from 0 to 1. Where words run from right to left, so does time. */
function shareAt(svg: SVGSVGElement, { clientX }: MouseEvent): number {
  const { left, width } = svg.getBoundingClientRect();
  const share = Math.min(1, Math.max(0, (clientX - left) / width));
  return isLeftward(svg) ? 1 - share : share;
}

function choose(from: number, to: number, { now, whole, zoom }: Handlers): void {
  const { first, last } = now();
  const size = last - first + 1;
  zoom(around(first + (size * (from + to)) / 2, size * Math.abs(to - from), whole), false);
}

/** The end of a movement is no click on what lies there. */
function ignoreClick(svg: SVGSVGElement): void {
  const prevent = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  svg.addEventListener('click', prevent, { capture: true, once: true });
  setTimeout(() => svg.removeEventListener('click', prevent, { capture: true }));
}

/** A wheel with Ctrl, as a pinch of two fingers is reported, zooms around the pointer. */
function turn(svg: SVGSVGElement, event: WheelEvent, { now, whole, zoom }: Handlers): void {
  if (!event.ctrlKey || event.deltaY === 0) return;
  event.preventDefault();
  const { first, last } = now();
  const share = shareAt(svg, event);
  const size = last - first + 1;
  const next = size * (event.deltaY < 0 ? 0.8 : 1.25);
  zoom(around(first + share * size + (0.5 - share) * next, next, whole), true);
}
