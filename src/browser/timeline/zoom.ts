import type { Days } from '../../site/strip/stretches.ts';

/** Fewest days that the strip shows. */
const FEWEST = 7;

/** The days after a step: in, out, towards the past, towards the future; at most the whole. */
export function step(now: Days, whole: Days, by: 'in' | 'out' | 'back' | 'on'): Days {
  const size = now.last - now.first + 1;
  const middle = (now.first + now.last + 1) / 2;
  if (by === 'in') return around(middle, size / 2, whole);
  if (by === 'out') return around(middle, size * 2, whole);
  const move = Math.max(1, Math.round(size / 2));
  return around(middle + (by === 'on' ? move : -move), size, whole);
}

/** So many days around a middle, not too few, moved into the whole; the whole where it has no more. */
export function around(middle: number, size: number, whole: Days): Days {
  const all = whole.last - whole.first + 1;
  const days = Math.max(FEWEST, Math.round(size));
  if (days >= all) return whole;
  const first = Math.round(
    Math.min(Math.max(middle - days / 2, whole.first), whole.last + 1 - days),
  );
  return { first, last: first + days - 1 };
}

export interface Handlers {
  readonly now: () => Days;
  readonly whole: Days;
  /** The days of the strip as it came: the whole, or what matters of it. */
  readonly main: Days;
  /** Zooms on the days. */
  readonly zoom: (days: Days, drafting: boolean) => void;
}

const KEYS: Readonly<Record<string, 'in' | 'out' | 'back' | 'on' | 'whole'>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  ArrowLeft: 'back',
  ArrowRight: 'on',
  '0': 'whole',
  Escape: 'whole',
};

/** Arrows point the other way where time runs from right to left. */
const TURNED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** True where the strip runs from right to left, as the words around it do. */
export function isLeftward(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** Buttons, and keys while the strip or a button has the focus. */
export function listenToSteps(figure: HTMLElement, handlers: Handlers): void {
  const go = (by: 'in' | 'out' | 'back' | 'on' | 'whole') => {
    const { now, whole, main, zoom } = handlers;
    zoom(by === 'whole' ? main : step(now(), whole, by), true);
  };
  for (const button of figure.querySelectorAll<HTMLButtonElement>('button[data-step]')) {
    const by = Object.values(KEYS).find((one) => one === button.dataset['step']);
    if (by !== undefined) button.addEventListener('click', () => go(by));
  }
  figure.addEventListener('keydown', (event) => {
    const key = isLeftward(figure) ? (TURNED[event.key] ?? event.key) : event.key;
    const by = KEYS[key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(by);
  });
}
