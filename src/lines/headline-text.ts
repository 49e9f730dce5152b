import { rivalAt, weightBelow } from './headline-neighbours.ts';
import type { Outline } from './headline-outline.ts';
import type { HeadlineRow } from './headline-row.ts';
import { overlapOf } from './headline-vocabulary.ts';
import type { Sight } from './page.ts';

export type TextFeature = 'near' | 'proseAfter' | 'proseBefore' | 'share' | 'below' | 'opened';
export type TopicFeature = 'overlap' | 'under' | 'over';

/** Lines below a headline among which the text begins. */
const REACH = 60;

/** The running text around it. */
export function textFeatures(row: HeadlineRow, sight: Sight, outline: Outline): void {
  const { at } = sight;
  const { sums, opening } = outline;
  const distance = distanceOf(sight, outline);
  const total = Math.max(1, sums.at(-1) ?? 1);
  const before = sums[at] ?? 0;
  const end = Math.min(sums.length - 1, at + REACH / 2);
  row.add('near', distance > REACH ? 0 : 1 / (1 + distance / 4));
  row.add('proseAfter', Math.min(1, ((sums[end] ?? 0) - before) / Math.min(2500, total)));
  row.add('proseBefore', Math.min(1, before / Math.min(1500, total)));
  row.add('share', before / total);
  row.add('below', weightBelow(sight, outline));
  row.add('opened', at < opening ? 0 : Math.min(2, opening) / 2);
}

/** What its words, and those of the lines beside it, have in common with the text below. */
export function topicFeatures(row: HeadlineRow, sight: Sight, outline: Outline): void {
  const { at } = sight;
  const next = firstAfter(outline.prose, at);
  const isFar = distanceOf(sight, outline) > REACH;
  row.add('overlap', isFar ? 0 : overlapOf(sight.look, outline.vocabulary(next)));
  row.add('under', rivalAt(outline, at, next, -1));
  row.add('over', rivalAt(outline, at, next, 1));
}

/** In lines, to the next paragraph of running text. */
function distanceOf({ at }: Sight, { prose }: Outline): number {
  return (prose[firstAfter(prose, at)] ?? Number.POSITIVE_INFINITY) - at;
}

/** Index of the first of the sorted numbers above `at`. */
function firstAfter(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
