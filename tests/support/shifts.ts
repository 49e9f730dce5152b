import type { Page } from 'playwright-core';

/** From here on pages count what moves on them unasked; gives how much that is (https://web.dev/articles/cls) on the one that is open. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(`
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  return () => page.evaluate<number>('window.shifted');
}
