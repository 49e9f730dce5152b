import { mayBeCapital } from './author-signs.ts';
import { Contest } from './headline-contest.ts';
import type { HeadlineWeights } from './headline-model.ts';
import { LONGEST, type Outline, outlineOf } from './headline-outline.ts';
import { SIGNS } from './marks.ts';
import { numbersOf } from './numbers.ts';
import type { Page, Sight } from './page.ts';
import { isTableRow } from './table.ts';
import { WITHOUT_SPACES } from './wide.ts';

/** In letters; fewer where each says more. */
const SHORTEST = 12;
const SHORTEST_WITHOUT_SPACES = 6;
/** A path of links, but not a company's sign on the exchange, `Harbour Co <HRB>, Eastport`. */
const PATH = /\S(?<!<[\p{L}\p{N}.]{1,12})>\S/u;
const FIGURES = /\d.*\s\d.*\s\d.*\s\d/;
const FEWEST_FIGURES = 4;
/** A note to a table. */
const NOTE = /^(?:note|NOTE|Note)[sS]? ?[:–—-]/;
/** A wire's dateline, but not a headline in capitals that ends with who said so. */
const DATELINE = /^(?=.*\p{Ll})\p{Lu}{3,}[\p{Lu} ,.]*[^-–—]{0,20} [-–—] /u;
const HTTP = /^https?:/;

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
    return !isNoHeadline(sight) && !isTableRow(page, sight);
  });
}

/** An address, a path of links, a row of figures, a note, a dateline. None is looked for in a line that cannot be it. */
function isNoHeadline({ text, look }: Sight): boolean {
  const first = text.charCodeAt(0);
  if (first === SMALL_H && HTTP.test(text)) return true;
  if ((first | 32) === SMALL_N && NOTE.test(text)) return true;
  if (mayBeCapital(first) && DATELINE.test(text)) return true;
  if ((look.signs & SIGNS.angle) !== 0 && PATH.test(text)) return true;
  return look.digits >= FEWEST_FIGURES && FIGURES.test(text);
}

const SMALL_H = 0x68;
const SMALL_N = 0x6e;

function isLongEnough(text: string): boolean {
  const isDense = text.charCodeAt(0) >= WITHOUT_SPACES;
  return text.length >= (isDense ? SHORTEST_WITHOUT_SPACES : SHORTEST);
}
