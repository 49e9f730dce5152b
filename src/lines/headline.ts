import { CHEAP, HEADLINE_FEATURES, writeCheap, writeDear } from './headline-features.ts';
import type { HeadlineWeights } from './headline-model.ts';
import { LONGEST, type Outline, outlineOf } from './headline-outline.ts';
import { HeadlineRow } from './headline-row.ts';
import type { Page, Sight } from './page.ts';

/** In letters; writing without spaces, from the given code point on, says more in each. */
const SHORTEST = 12;
const SHORTEST_WITHOUT_SPACES = 6;
const WITHOUT_SPACES = 0x2e80;
/** An address, a row of figures, a wire's dateline. */
const NO_HEADLINE =
  /^https?:|\S>\S|\d.*\s\d.*\s\d.*\s\d|^\p{Lu}{3,}[\p{Lu} ,.]*[^-–—]{0,20} [-–—] /u;

/** The line that best reads as the headline of the text below it; null where none does well enough. */
export function bestHeadline(
  page: Page,
  isFree: (at: number) => boolean,
  weights: HeadlineWeights,
): Sight | null {
  if (page.sights.filter(({ at }) => isFree(at)).length < 2) return null;
  const outline = outlineOf(page, (at) => !isFree(at));
  const candidates = candidatesOf(page, outline).filter(({ at }) => isFree(at));
  return bestOf(candidates, outline, weights);
}

/**
 * The candidate with the highest score above 0, the first of equals; null where none has one. What is dear to see of a
 * line is not looked at where the best that it could say would not be enough, which is so of most.
 */
function bestOf(
  candidates: readonly Sight[],
  outline: Outline,
  weights: HeadlineWeights,
): Sight | null {
  const row = new HeadlineRow(HEADLINE_FEATURES.length);
  const each = Float64Array.from(HEADLINE_FEATURES, (name) => weights[name]);
  const hope = each.subarray(CHEAP).reduce((sum, weight) => sum + Math.max(0, weight), 0);
  let best: Sight | null = null;
  let most = 0;
  for (const sight of candidates) {
    row.clear();
    writeCheap(row, sight, outline);
    const cheap = weights.base + sumOf(row.values, each, 0, CHEAP);
    if (cheap + hope <= most) continue;
    writeDear(row, sight, outline);
    const score = cheap + sumOf(row.values, each, CHEAP, each.length);
    if (score <= most) continue;
    best = sight;
    most = score;
  }
  return best;
}

function sumOf(values: Float64Array, weights: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += (values[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Lines above the middle of the running text that could be a headline by their form. */
export function candidatesOf(page: Page, { sums }: Outline): readonly Sight[] {
  const middle = (sums.at(-1) ?? 0) / 2;
  return page.sights.filter(({ at, text, prose, weight }) => {
    if (prose || weight !== text.length || (sums[at] ?? 0) > middle) return false;
    return isLongEnough(text) && text.length <= LONGEST && !NO_HEADLINE.test(text);
  });
}

function isLongEnough(text: string): boolean {
  const isDense = text.charCodeAt(0) >= WITHOUT_SPACES;
  return text.length >= (isDense ? SHORTEST_WITHOUT_SPACES : SHORTEST);
}
