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
  for (const [index, sight] of open.entries()) {
    const value = worth(sight, [open[index - 1], open[index + 1]]);
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

function worth(sight: Sight, neighbours: readonly (Sight | undefined)[]): number {
  const { length } = sight.text;
  if (sight.prose) return Math.min(length, MOST);
  if (isRow(sight) && neighbours.some(isRow)) return length;
  return sight.sentence && length >= SENTENCE ? length / 2 : -COST;
}

/** A row of a table, as of a company's results: at least two words have figures. */
function isRow(sight: Sight | undefined): boolean {
  if (sight === undefined || sight.text.length < SENTENCE || sight.text.length > 120) return false;
  return /\d[^ ]* [^\d]{0,40}\d/.test(sight.text);
}
