import { Contest } from './headline-contest.ts';
import type { HeadlineWeights } from './headline-model.ts';
import { LONGEST, type Outline, outlineOf } from './headline-outline.ts';
import { numbersOf } from './numbers.ts';
import type { Page, Sight } from './page.ts';
import { isTableRow } from './table.ts';
import { WITHOUT_SPACES } from './wide.ts';

/** In letters; fewer where each says more. */
const SHORTEST = 12;
const SHORTEST_WITHOUT_SPACES = 6;
/**
 * An address; a path of links, but not a company's sign on the exchange, `Harbour Co <HRB>, Eastport`; a row of figures; a
 * note to a table; a wire's dateline, but not a headline in capitals that ends with who said so.
 */
const NO_HEADLINE =
  /^https?:|\S(?<!<[\p{L}\p{N}.]{1,12})>\S|\d.*\s\d.*\s\d.*\s\d|^(?:note|NOTE|Note)[sS]? ?[:–—-]|^(?=.*\p{Ll})\p{Lu}{3,}[\p{Lu} ,.]*[^-–—]{0,20} [-–—] /u;

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
 * The candidate with the highest score above 0, the first of equals; null where none has one. They are looked at from
 * the one for which most speaks at first sight, so that of most others little is looked at.
 */
function bestOf(
  candidates: readonly Sight[],
  outline: Outline,
  weights: HeadlineWeights,
): Sight | null {
  const contest = new Contest(outline, weights);
  const first = numbersOf(candidates, (sight) => contest.see(0, sight));
  const order = Uint32Array.from(first.keys()).sort((a, b) => (first[b] ?? 0) - (first[a] ?? 0));
  for (const at of order) {
    const sight = candidates[at];
    if (sight !== undefined) contest.meet(sight, first[at] ?? 0);
  }
  return contest.best;
}

/** Lines above the middle of the running text that could be a headline by their form. */
export function candidatesOf(page: Page, { sums }: Outline): readonly Sight[] {
  const middle = (sums.at(-1) ?? 0) / 2;
  return page.sights.filter((sight) => {
    const { at, text, prose, weight } = sight;
    if (prose || weight !== text.length || (sums[at] ?? 0) > middle) return false;
    if (!isLongEnough(text) || text.length > LONGEST) return false;
    return !NO_HEADLINE.test(text) && !isTableRow(page, sight);
  });
}

function isLongEnough(text: string): boolean {
  const isDense = text.charCodeAt(0) >= WITHOUT_SPACES;
  return text.length >= (isDense ? SHORTEST_WITHOUT_SPACES : SHORTEST);
}
