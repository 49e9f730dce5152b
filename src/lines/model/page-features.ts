import { newTally, TALLY, TALLY_SIZE } from '../lexicon.ts';
import type { Look } from '../look.ts';
import { isSentenceEnd } from '../sentence.ts';
import type { Row } from './row.ts';
import { FAR, isWithin, type Setting } from './setting.ts';
import { mark } from './topics.ts';

/** Where the line stands in its page, and what kind of page it is. */
export function pageFeatures(row: Row, setting: Setting, index: number): void {
  const { size, lengthBefore, proseBefore, total, totalProse } = setting;
  row.add('from-top', 'place', Math.min(2 * FAR, index));
  row.add('from-bottom', 'place', Math.min(2 * FAR, size - index));
  row.add('line-share', 'place', index / size);
  row.add('text-share', 'place', at(lengthBefore, index) / Math.max(1, total));
  row.add('prose-above', 'place', at(proseBefore, index) / Math.max(1, totalProse));
  row.add('prose-left', 'place', 1 - at(proseBefore, index + 1) / Math.max(1, totalProse));
  row.add('within', 'place', isWithin(index, setting) ? 1 : 0);
  row.add('from-first', 'place', far(index - setting.first));
  row.add('from-last', 'place', far(index - setting.last));
  row.add('from-first-prose', 'place', far(index - setting.firstProse));
  row.add('from-last-prose', 'place', far(index - setting.lastProse));
  row.add('lines', 'page', size);
  row.add('mean-length', 'page', total / Math.max(1, size));
  row.add('prose-share', 'page', totalProse / Math.max(1, total));
  row.add('short-lines', 'page', setting.shortLines);
  row.add('bullets', 'page', setting.bullets);
}

/** What stands around it. */
export function neighbourFeatures(row: Row, setting: Setting, index: number): void {
  const { prose, gaps, units, run, place } = setting;
  row.add('to-prose-above', 'neighbours', at(setting.above, index));
  row.add('to-prose-below', 'neighbours', at(setting.below, index));
  row.add('around-5', 'neighbours', proseAround(setting, index, 5));
  row.add('around-10', 'neighbours', proseAround(setting, index, 10));
  row.add('run', 'neighbours', at(run, index));
  row.add('place-in-run', 'neighbours', at(place, index) / Math.max(1, at(run, index)));
  row.add('between-prose', 'neighbours', at(prose, index - 1) + 2 * at(prose, index + 1));
  row.add('gap-above', 'neighbours', at(gaps, index));
  row.add('gap-below', 'neighbours', gaps[index + 1] ?? 4);
  row.add('indent', 'neighbours', Math.min(20, units[index]?.indent ?? 0));
  row.add('length-2', 'neighbours', at(setting.sizes, index - 2));
  row.add('length-1', 'neighbours', at(setting.sizes, index - 1));
  row.add('length+1', 'neighbours', at(setting.sizes, index + 1));
  row.add('length+2', 'neighbours', at(setting.sizes, index + 2));
  nextFeatures(row, lookAt(setting, index - 1), lookAt(setting, index + 1));
  row.add('like-above', 'neighbours', isLikeAbove(setting, index) ? 1 : 0);
}

/** The lines right above and below. */
function nextFeatures(row: Row, above: Neighbour, below: Neighbour): void {
  row.add('ends-1', 'neighbours', isSentenceEnd(above.ending) ? 1 : 0);
  row.add('ends+1', 'neighbours', isSentenceEnd(below.ending) ? 1 : 0);
  row.add('running-1', 'neighbours', above.running);
  row.add('running+1', 'neighbours', below.running);
  row.add('capitals-1', 'neighbours', above.capitals);
  row.add('capitals+1', 'neighbours', below.capitals);
  row.add('furniture-1', 'neighbours', above.furniture);
  row.add('furniture+1', 'neighbours', below.furniture);
}

/** What its words have in common with the rest of the page. */
export function topicFeatures(row: Row, setting: Setting, index: number): void {
  const { looks, prose, tally } = setting;
  const own = prose[index] === 1 && isWithin(index, setting) ? 1 : 0;
  const line = newTally();
  const above = looks[index - 1];
  const below = looks[index + 1];
  if (above !== undefined) mark(above, TALLY.beside, line);
  if (below !== undefined) mark(below, TALLY.beside, line);
  const { once, twice, beside, headline, count } = sharedTopics(looks[index], tally, own, line);
  row.add('topic', 'topic', shareOf(once, count));
  row.add('topic-twice', 'topic', shareOf(twice, count));
  row.add('topics', 'topic', once);
  row.add('topic-of-neighbours', 'topic', shareOf(beside, count));
  row.add('headline', 'topic', shareOf(headline, count));
}

/** How many of the line's topics stand in other lines of the body, in two of them, beside it, and in the headline. */
function sharedTopics(look: Look | undefined, tally: number, own: number, line: number) {
  const shared = { once: 0, twice: 0, beside: 0, headline: 0, count: 0 };
  if (look === undefined) return shared;
  const { topicsStart, topicsEnd, page } = look;
  const { tallies } = page.lexicon;
  for (let at = topicsStart; at < topicsEnd; at += 1) {
    const row = (page.topics.all[at] ?? 0) * TALLY_SIZE;
    const count = tallies[row + TALLY.of] === tally ? (tallies[row + TALLY.count] ?? 0) - own : 0;
    if (count > 0) shared.once += 1;
    if (count > 1) shared.twice += 1;
    if (tallies[row + TALLY.beside] === line) shared.beside += 1;
    if (tallies[row + TALLY.headline] === tally) shared.headline += 1;
  }
  shared.count = topicsEnd - topicsStart;
  return shared;
}

/** Whether the page has said it before, and whether it stands among comments. */
export function echoFeatures(row: Row, setting: Setting, index: number): void {
  row.add('copy', 'repetition', setting.units[index]?.isCopy === true ? 1 : 0);
  row.add('contained', 'repetition', isContained(setting, index) ? 1 : 0);
  row.add('after-comments', 'comments', far(index - setting.comments));
  row.add('clocks', 'comments', clocksAround(setting, index));
}

/** Share of the line's topics; -1 where it has none. */
function shareOf(count: number, all: number): number {
  return all === 0 ? -1 : count / all;
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}

function far(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance));
}

type Neighbour = Pick<Look, 'ending' | 'running' | 'capitals' | 'furniture'>;

/** Of a line outside the page: below every share. */
const NONE: Neighbour = { ending: -1, running: -1, capitals: -1, furniture: -1 };

function lookAt({ looks }: Setting, index: number): Neighbour {
  return looks[index] ?? NONE;
}

/** Share of prose among the characters of the lines around, the line itself left out. */
function proseAround(setting: Setting, index: number, reach: number): number {
  const { lengthBefore, proseBefore, looks, prose, size } = setting;
  const from = Math.max(0, index - reach);
  const to = Math.min(size, index + reach + 1);
  const own = looks[index]?.length ?? 0;
  const all = at(lengthBefore, to) - at(lengthBefore, from) - own;
  const running = at(proseBefore, to) - at(proseBefore, from) - (prose[index] === 1 ? own : 0);
  return running / Math.max(1, all);
}

/** It begins with the same three characters as the line above. */
function isLikeAbove({ units }: Setting, index: number): boolean {
  const own = units[index]?.text ?? '';
  const above = units[index - 1]?.text;
  if (above === undefined || above.charCodeAt(0) !== own.charCodeAt(0)) return false;
  return above.slice(0, 3) === own.slice(0, 3);
}

/** One of two neighbours holds the other: a caption or a headline said twice. */
function isContained({ units }: Setting, index: number): boolean {
  const own = units[index]?.text ?? '';
  const before = units[index - 1]?.text ?? '';
  if (own.length < 16 || before.length < 16) return false;
  return own.startsWith(before) || before.startsWith(own);
}

function clocksAround({ hasClock }: Setting, index: number): number {
  let count = 0;
  for (let near = index - 4; near <= index + 4; near += 1) count += at(hasClock, near);
  return count;
}
