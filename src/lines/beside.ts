import type { Sight, View } from './page.ts';

/** In a file without running text: how many lines at its start and its end are not the body. */
const HEAD = 6;
const TAIL = 3;

/** Before the first paragraph of running text, or after the last; in a file without any, near its start or end. */
export function besideBody(sight: Sight, view: View): boolean {
  const extent = view.extent();
  if (extent === null) return sight.at < HEAD || sight.at >= view.page.sights.length - TAIL;
  return sight.at < view.firstProse() || sight.at > extent.last;
}
