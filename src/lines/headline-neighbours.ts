import { LONGEST, type Outline } from './headline-outline.ts';
import { overlapOf } from './headline-vocabulary.ts';
import type { Sight } from './page.ts';

/** How much the nearest line above or below reads as the headline of the same text. */
export function rivalAt(outline: Outline, at: number, next: number, step: 1 | -1): number {
  const { sights } = outline.page;
  for (let near = at + step; Math.abs(near - at) <= 2; near += step) {
    const rival = sights[near];
    if (rival === undefined || rival.prose || rival.firstCopy === sights[at]?.firstCopy) continue;
    if (!isRival(rival, outline)) continue;
    return overlapOf(rival.look, outline.vocabulary(next));
  }
  return 0;
}

function isRival({ at, text, look }: Sight, { bullets, isTimeLine }: Outline): boolean {
  if (text.length < 25 || text.length > LONGEST || bullets[at] === 1) return false;
  return look.wordCount >= 4 && !text.endsWith(':') && !isTimeLine(at);
}

/** Between two lines of its own kind, as in a list of headlines. */
export function isListed({ page, bullets }: Outline, at: number): boolean {
  let alike = 0;
  for (let near = at - 2; near <= at + 2; near += 1) {
    const one = page.sights[near];
    if (near === at || one === undefined || one.prose || one.text.length <= 30) continue;
    if (bullets[near] === bullets[at]) alike += 1;
  }
  return alike >= 3;
}

/** A blank line above it, or a line that an earlier rule knows. */
export function isBegun({ at, gap }: Sight, { isDense, isTaken }: Outline): boolean {
  return isDense || gap || isTaken(at - 1);
}

/** A blank line below it; the line with author or date may follow at once. */
export function isEnded({ at }: Sight, { page, isDense, isNames, isTimeLine }: Outline): boolean {
  if (isDense) return true;
  const next = page.sights[at + 1];
  return next !== undefined && (next.gap || isTimeLine(at + 1) || isNames(at + 1));
}

/** One of the lines around it, most of them below, is of the kind. */
export function isNear(at: number, is: (at: number) => boolean): boolean {
  for (let near = at - 2; near <= at + 6; near += 1) if (near !== at && is(near)) return true;
  return false;
}

/** A short line directly above, such as a section's name. */
export function isLabelAbove({ at, gap }: Sight, { page, bullets }: Outline): boolean {
  const above = page.sights[at - 1];
  return gap && above !== undefined && above.text.length <= 30 && bullets[at - 1] === 0;
}

/** How long the next paragraph is that no earlier rule knows, up to 200 characters as 1. */
export function weightBelow({ at, firstCopy }: Sight, { page, isTaken }: Outline): number {
  for (let near = at + 1; near <= at + 6; near += 1) {
    const sight = page.sights[near];
    if (sight === undefined) return 0;
    if (isTaken(near) || sight.firstCopy === firstCopy || sight.text.length < 30) continue;
    return Math.min(1, sight.weight / 200);
  }
  return 0;
}
