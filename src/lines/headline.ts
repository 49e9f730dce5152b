import { featuresOf } from './headline-features.ts';
import type { HeadlineWeights } from './headline-model.ts';
import { LONGEST, type Outline, outlineOf } from './headline-outline.ts';
import type { Page, Sight } from './page.ts';
import { bestOf } from './ranking.ts';

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
  return bestOf(candidates, (sight) => featuresOf(sight, outline), weights);
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
