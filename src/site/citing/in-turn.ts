import type { Site } from '../views.ts';
import { cslItem } from './csl.ts';
import { BATCH, type Formatted, formatted } from './formatted.ts';

/**
 * Gives the citations of the article at an index of `site.byDate`. Those of its neighbours are made with it and kept until
 * one of another neighbourhood is asked for: asked for in turn, all are made once.
 */
export function citationsInTurn(site: Site): (index: number) => readonly Formatted[] {
  let from = -1;
  let made: ReturnType<typeof formatted> = [];
  return (index) => {
    const start = index - (index % BATCH);
    if (start !== from) {
      const entries = site.byDate.slice(start, start + BATCH);
      made = formatted(entries.map(({ article }) => cslItem(site, article)));
      from = start;
    }
    return made[index - start] ?? [];
  };
}
