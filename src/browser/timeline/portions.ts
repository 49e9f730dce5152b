/**
 * A long list comes with its far days not laid out (`.portions` in public/assets/timeline.css), as all of it at once keeps a
 * phone from answering. This lays them out one by one, each when the browser has nothing else to do, so that soon the list
 * has its true height. At once where readers come to a place in the list: it must not move under them.
 */
export function layOutRest(list: HTMLElement): void {
  const days = [...list.querySelectorAll('.day')];
  const next = () => {
    days.shift()?.classList.add('laid');
    if (days.length > 0) whenIdle(next);
  };
  if (isAtPlace()) for (const day of days) day.classList.add('laid');
  else if (days.length > 0) whenIdle(next);
}

/** By an address with a place, or back to where they were, or once more to the same page. Asks for nothing that needs a layout. */
function isAtPlace(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const isNew = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
  return !isNew || location.hash !== '';
}

/** Safari has no idle callbacks. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, 50);
}
