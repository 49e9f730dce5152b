import type { Extent, Sight } from './page.ts';

/** What a line that is not prose takes from a stretch: labels and headings stand in articles, long menus do not. */
const COST = 60;
const MOST = 400;
/** A short sentence counts for the text from this length on. */
const SENTENCE = 20;

/**
 * The stretch of lines with the largest sum, prose counting for its length and other lines against it: the
 * article's body in a page (Kadane's maximum subarray). Null where no line is prose.
 */
export function extentOf(open: readonly Sight[]): Extent | null {
  let best: (Extent & { readonly sum: number }) | null = null;
  let start: number | null = null;
  let sum = 0;
  for (const sight of open) {
    const value = worth(sight);
    if (start === null && value < 0) continue;
    start ??= sight.at;
    sum += value;
    if (sum <= 0) {
      start = null;
      sum = 0;
    } else if (best === null || sum > best.sum) {
      best = { first: start, last: sight.at, sum };
    }
  }
  return best === null ? null : { first: best.first, last: best.last };
}

function worth(sight: Sight): number {
  const { length } = sight.text;
  if (sight.prose) return Math.min(length, MOST);
  return sight.sentence && length >= SENTENCE ? length / 2 : -COST;
}
