import { paths } from './links.ts';
import type { PeriodPage } from './periods.ts';

/**
 * The page of everything the other way round, at an address of its own: for readers without script, who cannot reorder a
 * list. Only where one page lists everything. A long timeline would need every page twice, hundreds of megabytes: it has
 * ways to its earliest year and, with script, the order of choice.
 */
export function oldestFirst<T>(root: PeriodPage<T> | undefined): PeriodPage<T> | null {
  if (root?.kind !== 'list' || root.all.length < 2) return null;
  const periods = root.periods
    .map((period) => ({ ...period, items: period.items.toReversed() }))
    .toReversed();
  return { ...root, path: paths.oldestFirst, periods };
}
