import { strip } from '#words';
import { densities, type Weighed } from '../../site/strip/density.ts';
import { type Drawing as Bars, draw, MOST_BARS } from '../../site/strip/draw.ts';
import { heightOf, longName, markOf, type StripWords } from '../../site/strip/names.ts';
import {
  type Days,
  finestUnit,
  namedUnitOf,
  percent,
  type Stretch,
  stretches,
} from '../../site/strip/stretches.ts';
import { lies } from './match.ts';
import { wayTo } from './ways.ts';

/** The strip of the page, drawn anew; `layouts/parts/strip.tsx` draws the first. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  /** The days that the page's strip shows at first: those that matter. */
  readonly main: Days;
  /** All days on which events lie. */
  readonly whole: Days;
  readonly words: StripWords;
  /** Gives the strip back as it came. */
  restore(): void;
  /** Draws these days, with the events that lie in them. */
  show(window: Days, events: readonly Weighed[]): void;
}

/** Null where the page has no strip. */
export function openDrawing(): Drawing | null {
  const frame = document.getElementById('strip');
  const svg = frame?.querySelector('svg') ?? null;
  if (frame === null || svg === null) return null;
  const { first, last, whole = '', months = '' } = frame.dataset;
  const [earliest, latest] = whole.split(' ');
  const names = { ...strip, months: months.split('|') };
  const original = [...svg.childNodes];
  const height = frame.querySelector('.strip-height');
  const words = height?.textContent ?? '';
  const beyond = frame.querySelector<HTMLElement>('.strip-beyond');
  const say = (text: string, isOriginal: boolean) => {
    if (height !== null) height.textContent = text;
    if (beyond !== null) beyond.hidden = !isOriginal;
  };
  return {
    svg,
    main: { first: Number(first), last: Number(last) },
    whole: { first: Number(earliest), last: Number(latest) },
    words: names,
    restore() {
      svg.replaceChildren(...original);
      say(words, true);
    },
    show(window, events) {
      const unit = finestUnit(window, MOST_BARS);
      const parts = stretches(window, unit);
      const drawing = draw(parts, densities(events, parts));
      const kept = original.filter(({ nodeName }) => ['title', 'desc', 'line'].includes(nodeName));
      const bars = original.flatMap((node) => drawBars(node, drawing));
      svg.replaceChildren(...kept, ...bars, ...drawNames(window, events, names));
      say(strip.height(heightOf(drawing.most), unit), false);
    },
  };
}

/** The bars as they came, with other heights. */
function drawBars(original: Node, { certain, uncertain }: Bars): readonly Node[] {
  const bars = original instanceof SVGSVGElement ? original.cloneNode(true) : null;
  if (!(bars instanceof SVGSVGElement)) return [];
  bars.querySelector('.certain')?.setAttribute('d', certain);
  bars.querySelector('.uncertain')?.setAttribute('d', uncertain);
  return [bars];
}

/** As in `layouts/parts/strip.tsx`, in pixels: the line on which names stand, and the whole height. */
const NAMES = '106';
const WHOLE = '112';

function drawNames(window: Days, events: readonly Weighed[], words: StripWords) {
  const unit = namedUnitOf(window);
  const all = stretches(window, unit);
  return all.map((part, at) => {
    const mark = markOf(all, at, unit, words);
    const middle = (percent(window, part.first) + percent(window, part.last + 1)) / 2;
    const look = mark?.isMore === true ? { class: 'more' } : {};
    const place = { x: `${middle.toFixed(2)}%`, y: NAMES, ...look };
    const text = mark === null ? [] : [element('text', place, mark.text)];
    const count = events.reduce((sum, event) => sum + (lies(event, part) ? event.count : 0), 0);
    const way = count === 0 ? null : wayTo(part.key);
    if (way === null) return element('g', {}, ...text);
    const title = words.counted(longName(part.key, words), count);
    return element('a', { href: way }, element('title', {}, title), area(window, part), ...text);
  });
}

function area(window: Days, part: Stretch): SVGElement {
  const x = percent(window, part.first);
  const width = percent(window, part.last + 1) - x;
  return element('rect', { x: `${x}%`, width: `${width.toFixed(2)}%`, height: WHOLE });
}

/** A new SVG element. Strings become text. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  if (!(made instanceof SVGElement)) throw new Error(`SVG has no ${tag}`);
  return made;
}
