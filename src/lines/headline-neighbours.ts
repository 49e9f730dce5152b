import { BULLET, LONGEST, type Outline, overlapOf } from './headline-outline.ts';
import type { Page, Sight } from './page.ts';
import { CONTROLS, RELATED, SHARING } from './vocabulary.ts';

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
    if (rival.words().length < 4 || isTime(near)) continue;
    return overlapOf(rival.words(), vocabulary(next));
  }
  return 0;
}

/** Length of the control or pointer that stands at the start. */
export function labelLength(words: readonly string[]): number {
  return Math.max(
    CONTROLS.at(words, 0),
    RELATED.at(words, 0),
    SHARING.share(words) === 1 ? words.length : 0,
  );
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

/** Blank lines around it; below, the line with author or date may follow at once. */
export function isApart(
  { at, gap }: Sight,
  { page, isTaken, isNames, isTimeLine: isTime }: Outline,
): boolean {
  const next = page.sights[at + 1];
  if (!(gap || isTaken(at - 1)) || next === undefined) return false;
  return next.gap || isTime(at + 1) || isNames(at + 1);
}

/** One of the lines around it, most of them below, is of the kind. */
export function isNear(at: number, is: (at: number) => boolean): boolean {
  for (let near = at - 2; near <= at + 6; near += 1) if (near !== at && is(near)) return true;
  return false;
}
