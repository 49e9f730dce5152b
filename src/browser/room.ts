/** As search.css has it: from here on the filters stand beside the results. */
const WIDE = '(min-width: 64rem)';
/** On the page's root while what stands below the filters waits for them; ./search-room.ts sets it. */
const WAITING = 'narrowed';

/** Whether the results are not to be seen before the filters are. */
export function isWaiting(): boolean {
  return document.documentElement.classList.contains(WAITING);
}

/** Shows what waited. */
export function stopWaiting(): void {
  document.documentElement.classList.remove(WAITING);
}

/**
 * Gives what brings order and filters into sight, once: by then they have the size that they keep. Open where there is room, or
 * where the address asks for some of them.
 */
export function revealing(options: HTMLDetailsElement, isNarrowed: boolean): () => void {
  return () => {
    if (!options.hidden) return;
    options.open = isNarrowed || matchMedia(WIDE).matches;
    options.hidden = false;
    stopWaiting();
  };
}
