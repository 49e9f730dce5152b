import { keyOf } from './headline-copies.ts';
import { sharedEnding } from './headline-endings.ts';
import { isBegun, isEnded, isLabelAbove, isListed } from './headline-neighbours.ts';
import type { Outline } from './headline-outline.ts';
import type { HeadlineRow } from './headline-row.ts';
import type { Sight } from './page.ts';

export type FileFeature = 'gapAbove' | 'labelAbove' | 'order' | 'listed' | 'brief';
export type EchoFeature = 'copied' | 'extended' | 'tailed' | 'tail' | 'apart' | 'gapBelow';

/** Where it stands among the other lines of its file. */
export function fileFeatures(row: HeadlineRow, sight: Sight, outline: Outline): void {
  const { at } = sight;
  row.addIf('gapAbove', isBegun(sight, outline));
  row.addIf('labelAbove', isLabelAbove(sight, outline));
  row.add('order', 1 / (1 + (outline.orders[at] ?? 0)));
  row.addIf('listed', isListed(outline, at));
  row.add('brief', Math.max(0, 1 - outline.page.sights.length / 24));
}

/** Its copies in the file. */
export function echoFeatures(row: HeadlineRow, sight: Sight, outline: Outline): void {
  const key = keyOf(sight);
  const { tailed, tail } = sharedEnding(sight.look, outline.endings());
  row.addIf('copied', (outline.copies().keys.get(key) ?? 1) > 1);
  row.addIf('extended', outline.copies().heads.has(key));
  row.addIf('tailed', tailed);
  row.addIf('tail', tail);
}

/** What the line below it is. */
export function endedFeatures(row: HeadlineRow, sight: Sight, outline: Outline): void {
  const ended = isEnded(sight, outline);
  row.addIf('apart', ended && isBegun(sight, outline));
  row.addIf('gapBelow', ended);
}
