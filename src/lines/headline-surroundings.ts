import { isNear } from './headline-neighbours.ts';
import type { Outline } from './headline-outline.ts';
import type { HeadlineRow } from './headline-row.ts';
import type { Sight } from './page.ts';

export type SurroundingsFeature =
  | 'longAbove'
  | 'longNear'
  | 'longBelow'
  | 'meanAbove'
  | 'meanBelow'
  | 'spaced'
  | 'copyAbove'
  | 'copyNext'
  | 'takenUp';
export type NearFeature =
  | 'date'
  | 'dateNear'
  | 'dateAbove'
  | 'dateBelow'
  | 'dateSoon'
  | 'byline'
  | 'names'
  | 'authorNear'
  | 'authorAbove'
  | 'authorBelow'
  | 'authorSoon';

/** So many lines below the headline, its date and author stand. */
const SOON = 3;
/** Lines above and below in which long ones are counted, and those of which the mean length is taken. */
const REACH = 10;
const NEAR = 5;
/** Natural logarithm of the longest mean length that is told apart: about 400 characters. */
const WIDEST = 6;

/** What stands right above and below the line: headlines end a menu, and begin what belongs to one article. */
export function surroundingsFeatures(row: HeadlineRow, sight: Sight, outline: Outline): void {
  const { at, text, firstCopy } = sight;
  const next = outline.page.sights[at + 1];
  const isCopied = next?.firstCopy === firstCopy;
  row.add('longAbove', longOnes(outline, at - REACH, at) / REACH);
  row.add('longNear', longOnes(outline, at - NEAR, at) / NEAR);
  row.add('longBelow', longOnes(outline, at + 1, proseFrom(outline, at + 1)) / REACH);
  row.add('meanAbove', meanLength(outline, at - NEAR, at));
  row.add('meanBelow', meanLength(outline, at + 1, at + 1 + NEAR));
  row.add('spaced', spaceAbove(outline, at) / REACH);
  row.addIf('copyAbove', firstCopy < at);
  row.addIf('copyNext', isCopied);
  row.addIf('takenUp', !isCopied && next?.text.startsWith(text) === true);
}

/** The dates in and around the line. */
export function dateFeatures(row: HeadlineRow, { at }: Sight, { isTimeLine }: Outline): void {
  row.addIf('date', isTimeLine(at));
  row.addIf('dateNear', isNear(at, isTimeLine));
  row.addIf('dateAbove', isTimeLine(at - 1));
  row.addIf('dateBelow', isTimeLine(at + 1));
  row.addIf('dateSoon', isSoon(at, isTimeLine));
}

/** The authors in and around the line. */
export function authorFeatures(row: HeadlineRow, { at }: Sight, outline: Outline): void {
  const { isAuthor, namesAuthor, isNames } = outline;
  row.addIf('byline', namesAuthor(at));
  row.addIf('names', isNames(at));
  row.addIf('authorNear', isNear(at, namesAuthor));
  row.addIf('authorAbove', isAuthor(at - 1));
  row.addIf('authorBelow', isAuthor(at + 1));
  row.addIf('authorSoon', isSoon(at, isAuthor));
}

function isSoon(at: number, is: (at: number) => boolean): boolean {
  for (let near = at + 1; near <= at + SOON; near += 1) if (is(near)) return true;
  return false;
}

function longOnes({ longs, page }: Outline, from: number, to: number): number {
  const { length } = page.sights;
  const start = Math.min(length, Math.max(0, from));
  return (longs[Math.min(length, Math.max(start, to))] ?? 0) - (longs[start] ?? 0);
}

/** Index of the first line of running text from `from` on, no further than is counted. */
function proseFrom({ page }: Outline, from: number): number {
  let at = from;
  while (at < from + REACH && page.sights[at]?.prose !== true) at += 1;
  return at;
}

function meanLength({ sizes }: Outline, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(sizes.length, to);
  let sum = 0;
  for (let at = start; at < end; at += 1) sum += sizes[at] ?? 0;
  return end <= start ? 0 : sum / (end - start) / WIDEST;
}

/** How many lines stand between it and the one above that may be a headline, too. */
function spaceAbove({ longs }: Outline, at: number): number {
  let count = 0;
  while (count < Math.min(REACH, at) && longs[at - count] === longs[at - count - 1]) count += 1;
  return count;
}
