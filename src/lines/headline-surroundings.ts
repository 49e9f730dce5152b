import { BULLET, LONGEST, type Outline } from './headline-outline.ts';
import type { Sight } from './page.ts';
import type { Features } from './ranking.ts';

export type SurroundingsFeature =
  | 'dateAbove'
  | 'dateBelow'
  | 'dateSoon'
  | 'authorAbove'
  | 'authorBelow'
  | 'authorSoon'
  | 'longAbove'
  | 'longNear'
  | 'longBelow'
  | 'meanAbove'
  | 'meanBelow'
  | 'spaced'
  | 'copyAbove'
  | 'copyNext'
  | 'takenUp'
  | 'names';

/** So many lines below the headline, its date and author stand. */
const SOON = 3;
/** A line of so many characters, and no item of a list, may be a headline, a caption or a standfirst. */
const LONG = 25;
/** Lines above and below in which such lines are counted, and those of which the mean length is taken. */
const REACH = 10;
const NEAR = 5;
/** Natural logarithm of the longest mean length that is told apart: about 400 characters. */
const WIDEST = 6;

/** What stands right above and below the line: headlines end a menu, and begin what belongs to one article. */
export function surroundingsOf(sight: Sight, outline: Outline): Features<SurroundingsFeature> {
  const { at } = sight;
  const { sights } = outline.page;
  const isAuthor = (near: number) => outline.namesAuthor(near) || outline.isNames(near);
  const next = sights[at + 1];
  const isCopied = next?.firstCopy === sight.firstCopy;
  return {
    dateAbove: Number(outline.isTimeLine(at - 1)),
    dateBelow: Number(outline.isTimeLine(at + 1)),
    dateSoon: Number(isSoon(at, outline.isTimeLine)),
    authorAbove: Number(isAuthor(at - 1)),
    authorBelow: Number(isAuthor(at + 1)),
    authorSoon: Number(isSoon(at, isAuthor)),
    longAbove: longOnes(sights, at - REACH, at) / REACH,
    longNear: longOnes(sights, at - NEAR, at) / NEAR,
    longBelow: longOnes(sights, at + 1, proseFrom(sights, at + 1)) / REACH,
    meanAbove: meanLength(sights, at - NEAR, at),
    meanBelow: meanLength(sights, at + 1, at + 1 + NEAR),
    spaced: spaceAbove(sights, at) / REACH,
    copyAbove: Number(sight.firstCopy < at),
    copyNext: Number(isCopied),
    takenUp: Number(!isCopied && next?.text.startsWith(sight.text) === true),
    names: Number(outline.isNames(at)),
  };
}

function isSoon(at: number, is: (at: number) => boolean): boolean {
  for (let near = at + 1; near <= at + SOON; near += 1) if (is(near)) return true;
  return false;
}

function isLong({ text }: Sight): boolean {
  return text.length >= LONG && text.length <= LONGEST && !BULLET.test(text);
}

function longOnes(sights: readonly Sight[], from: number, to: number): number {
  return sights.slice(Math.max(0, from), to).filter(isLong).length;
}

/** Index of the first line of running text from `from` on, no further than is counted. */
function proseFrom(sights: readonly Sight[], from: number): number {
  const found = sights.slice(from, from + REACH).findIndex(({ prose }) => prose);
  return found === -1 ? from + REACH : from + found;
}

function meanLength(sights: readonly Sight[], from: number, to: number): number {
  const some = sights.slice(Math.max(0, from), to);
  const sum = some.reduce((all, { text }) => all + Math.log1p(text.length), 0);
  return some.length === 0 ? 0 : sum / some.length / WIDEST;
}

/** How many lines stand between it and the one above that may be a headline, too. */
function spaceAbove(sights: readonly Sight[], at: number): number {
  let count = 0;
  for (let near = at - 1; near >= 0 && count < REACH; near -= 1) {
    const sight = sights[near];
    if (sight === undefined || isLong(sight)) break;
    count += 1;
  }
  return count;
}
