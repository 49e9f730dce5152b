import { sharedEnding } from './headline-endings.ts';
import {
  isBegun,
  isEnded,
  isLabelAbove,
  isListed,
  isNear,
  rivalAt,
  weightBelow,
} from './headline-neighbours.ts';
import { BULLET, firstAfter, keyOf, type Outline, overlapOf } from './headline-outline.ts';
import { type SurroundingsFeature, surroundingsOf } from './headline-surroundings.ts';
import type { Sight } from './page.ts';
import type { Features } from './ranking.ts';
import { finalMark, isUpper } from './sentence.ts';
import { CREDIT_LABELS, PICTURE_CREDITS, RELATED, SHARING } from './vocabulary.ts';

export type HeadlineFeature =
  | SurroundingsFeature
  | 'overlap'
  | 'length'
  | 'few'
  | 'first'
  | 'copied'
  | 'extended'
  | 'near'
  | 'dateNear'
  | 'authorNear'
  | 'stop'
  | 'colon'
  | 'small'
  | 'capitals'
  | 'bullet'
  | 'pointer'
  | 'credit'
  | 'proseAfter'
  | 'proseBefore'
  | 'apart'
  | 'menu'
  | 'brief'
  | 'under'
  | 'over'
  | 'question'
  | 'quote'
  | 'date'
  | 'byline'
  | 'long'
  | 'share'
  | 'listed'
  | 'short'
  | 'glued'
  | 'stutter'
  | 'tailed'
  | 'tail'
  | 'labelAbove'
  | 'opened'
  | 'order'
  | 'below'
  | 'gapAbove'
  | 'gapBelow';

/** Code points from here on are of writing without spaces, of which a character says as much as two letters. */
const WITHOUT_SPACES = 0x2e80;
/** Two words written as one, as where a menu's markup was lost. */
const GLUED = /\p{Ll}\p{Lu}/gu;
/** Lines below a headline among which the text begins. */
const REACH = 60;

/** What speaks for and against the line's being the headline of the text below it. */
export function featuresOf(sight: Sight, outline: Outline): Features<HeadlineFeature> {
  return {
    ...formFeatures(sight),
    ...fileFeatures(sight, outline),
    ...textFeatures(sight, outline),
    ...surroundingsOf(sight, outline),
  };
}

/** The line by itself. */
function formFeatures(sight: Sight): Features<HeadlineFeature> {
  const { text } = sight;
  const words = sight.words();
  const size = text.length * (text.charCodeAt(0) < WITHOUT_SPACES ? 1 : 2);
  const isCredited =
    CREDIT_LABELS.within(words) || PICTURE_CREDITS.within(words) || text.includes('©');
  return {
    length: Math.min(size, 80) / 80,
    short: Math.max(0, 1 - size / 30),
    stutter: 1 - new Set(words).size / Math.max(1, words.length),
    glued: Math.min(2, text.match(GLUED)?.length ?? 0) / 2,
    few: Number(words.length < 3),
    first: Number(sight.at === 0),
    stop: Number('.,;。、।'.includes(finalMark(text))),
    colon: Number(text.endsWith(':')),
    small: Number(/^\p{Ll}/u.test(text)),
    capitals: Number(isUpper(text)),
    bullet: Number(BULLET.test(text)),
    pointer: Number(RELATED.begins(words) || SHARING.begins(words)),
    credit: Number(isCredited),
    menu: Number(/ [|›»/•·] .* [|›»/•·] | {3,}/.test(text)),
    question: Number(text.endsWith('?')),
    quote: Number(/^["“„«‘']/.test(text)),
    long: Math.max(0, Math.min(1, (size - 100) / 100)),
  };
}

/** Its copies and its neighbours. */
function fileFeatures(sight: Sight, outline: Outline): Features<HeadlineFeature> {
  const { at, text } = sight;
  const begun = isBegun(sight, outline);
  const ended = isEnded(sight, outline);
  const key = keyOf(text);
  return {
    copied: Number((outline.keys.get(key) ?? 1) > 1),
    extended: Number(outline.heads.has(key)),
    dateNear: Number(isNear(at, outline.isTimeLine)),
    authorNear: Number(isNear(at, outline.namesAuthor)),
    date: Number(outline.isTimeLine(at)),
    byline: Number(outline.namesAuthor(at)),
    apart: Number(begun && ended),
    gapAbove: Number(begun),
    gapBelow: Number(ended),
    labelAbove: Number(isLabelAbove(sight, outline)),
    order: 1 / (1 + (outline.orders[at] ?? 0)),
    ...sharedEnding(sight.words(), outline.endings),
    listed: Number(isListed(outline.page, at)),
    brief: Math.max(0, 1 - outline.page.sights.length / 24),
  };
}

/** The running text around it. */
function textFeatures(sight: Sight, outline: Outline): Features<HeadlineFeature> {
  const { at } = sight;
  const { prose, sums } = outline;
  const next = firstAfter(prose, at);
  const distance = (prose[next] ?? Number.POSITIVE_INFINITY) - at;
  const isFar = distance > REACH;
  const total = Math.max(1, sums.at(-1) ?? 1);
  const before = sums[at] ?? 0;
  const end = Math.min(sums.length - 1, at + REACH / 2);
  return {
    overlap: isFar ? 0 : overlapOf(sight.words(), outline.vocabulary(next)),
    near: isFar ? 0 : 1 / (1 + distance / 4),
    proseAfter: Math.min(1, ((sums[end] ?? 0) - before) / Math.min(2500, total)),
    proseBefore: Math.min(1, before / Math.min(1500, total)),
    share: before / total,
    below: weightBelow(sight, outline),
    opened: at < outline.opening ? 0 : Math.min(2, outline.opening) / 2,
    under: rivalAt(outline, at, next, -1),
    over: rivalAt(outline, at, next, 1),
  };
}
