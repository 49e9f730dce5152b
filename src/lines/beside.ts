import type { Sight, View } from './page.ts';

/** In a file without running text: how many lines at its start and its end are not the body. */
const HEAD = 6;
const TAIL = 3;

/** Before the first paragraph of running text, or after the last; in a file without any, near its start or end. */
export function besideBody(sight: Sight, view: View): boolean {
  const extent = view.extent();
  if (extent === null) return sight.at < HEAD || sight.at >= view.page.sights.length - TAIL;
  return sight.at < firstProse(view) || sight.at > extent.last;
}

/** Index of the first line of running text in the body; the number of lines where there is none. */
export function firstProse(view: View): number {
  const start = view.extent()?.first ?? Number.POSITIVE_INFINITY;
  const first = view.open.find((sight) => sight.at >= start && sight.prose);
  return first?.at ?? view.page.sights.length;
}
