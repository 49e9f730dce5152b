import { BULLET, LONGEST, type Outline, overlapOf } from './headline-outline.ts';
import type { Page, Sight } from './page.ts';

/** How much the nearest line above or below reads as the headline of the same text. */
export function rivalAt(
  { page, vocabulary, isTimeLine: isTime }: Outline,
  at: number,
  next: number,
  step: 1 | -1,
): number {
  for (let near = at + step; Math.abs(near - at) <= 2; near += step) {
    const rival = page.sights[near];
    if (rival === undefined || rival.prose || rival.firstCopy === page.sights[at]?.firstCopy)
      continue;
    if (rival.text.length < 25 || rival.text.length > LONGEST || BULLET.test(rival.text)) continue;
    if (rival.words().length < 4 || rival.text.endsWith(':') || isTime(near)) continue;
    return overlapOf(rival.words(), vocabulary(next));
  }
  return 0;
}

/** Between two lines of its own kind, as in a list of headlines. */
export function isListed(page: Page, at: number): boolean {
  const around = [at - 2, at - 1, at + 1, at + 2].map((near) => page.sights[near]);
  const own = BULLET.test(page.sights[at]?.text ?? '');
  return (
    around.filter(
      (one) =>
        one !== undefined && !one.prose && one.text.length > 30 && BULLET.test(one.text) === own,
    ).length >= 3
  );
}

/** A blank line above it, or a line that an earlier rule knows. */
export function isBegun({ at, gap }: Sight, { isDense, isTaken }: Outline): boolean {
  return isDense || gap || isTaken(at - 1);
}

/** A blank line below it; the line with author or date may follow at once. */
export function isEnded(
  { at }: Sight,
  { page, isDense, isNames, isTimeLine: isTime }: Outline,
): boolean {
  if (isDense) return true;
  const next = page.sights[at + 1];
  return next !== undefined && (next.gap || isTime(at + 1) || isNames(at + 1));
}

/** One of the lines around it, most of them below, is of the kind. */
export function isNear(at: number, is: (at: number) => boolean): boolean {
  for (let near = at - 2; near <= at + 6; near += 1) if (near !== at && is(near)) return true;
  return false;
}

/** A short line directly above, such as a section's name. */
export function isLabelAbove({ at, gap }: Sight, { page }: Outline): boolean {
  const above = page.sights[at - 1];
  return gap && above !== undefined && above.text.length <= 30 && !BULLET.test(above.text);
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
