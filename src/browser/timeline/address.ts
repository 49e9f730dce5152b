/**
 * Writes the part of the address from `?` on. What is typed, or zoomed step by step, gets one entry of the history,
 * renewed until something else is done; anything else gets its own, so that Back leads to what the reader saw before.
 */
export function record(search: string, drafting: boolean): void {
  const address = `${location.pathname}${search}${location.hash}`;
  if (search === location.search) {
    if (!drafting) history.replaceState({ draft: false }, '');
  } else if (drafting && isDraft()) history.replaceState({ draft: true }, '', address);
  else history.pushState({ draft: drafting }, '', address);
}

function isDraft(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'draft' in state && state.draft === true;
}

/** Ways to other pages of the timeline take the filters along. Those within the page keep its address as it is. */
export function takeAlong(root: string, search: string): void {
  const ways = '.jump a, .pager a, .crumbs a, .overview a, .strip a, .strip-figures a';
  for (const way of document.querySelectorAll(ways)) {
    const address = way.getAttribute('href') ?? '';
    if (address.startsWith('#')) continue;
    const url = new URL(address, location.href);
    if (!url.pathname.startsWith(root)) continue;
    way.setAttribute('href', `${url.pathname}${search}${url.hash}`);
  }
}
