import { startsPlain } from '../characters.ts';
import type { Look } from '../look.ts';
import { flagsOf, numbersOf } from '../numbers.ts';
import { densest, type Stretch } from '../stretch.ts';
import { tallied } from './topics.ts';
import type { Unit } from './unit.ts';

/** A page's lines with what each shows by itself, and sums over all of them that the features are taken from. */
export interface Setting {
  readonly units: readonly Unit[];
  readonly looks: readonly Look[];
  readonly size: number;
  /** Logarithm of each line's length. */
  readonly sizes: Float64Array;
  /** 1 of a line of prose. */
  readonly prose: Uint8Array;
  /** Empty lines above each. */
  readonly gaps: Int32Array;
  /** 1 of a short line with figures. */
  readonly hasClock: Uint8Array;
  /** At each index: the length of all lines, and of the prose, before it. One longer than the page. */
  readonly lengthBefore: Float64Array;
  readonly proseBefore: Float64Array;
  readonly total: number;
  readonly totalProse: number;
  /** First and last line of the densest stretch of prose; -1 in a page without any. */
  readonly first: number;
  readonly last: number;
  readonly firstProse: number;
  readonly lastProse: number;
  /** Distance in lines to the nearest prose above and below; FAR where there is none so near. */
  readonly above: Int32Array;
  readonly below: Int32Array;
  /** For each line that is no prose: how many stand together, and which of them it is. */
  readonly run: Int32Array;
  readonly place: Int32Array;
  /**
   * What the words' tallies bear: of a topic word the lines of the densest stretch's prose that have it are counted; one
   * of the short lines at the top is of the headline.
   */
  readonly tally: number;
  /** Index of the line that heads the readers' comments; the number of lines where none does. */
  readonly comments: number;
  /** Shares of all lines. */
  readonly shortLines: number;
  readonly bullets: number;
}

const PROSE = 70;
const LONG = 180;
const QUESTION = 110;
export const FAR = 50;
const SHORT = 40;
export const BULLET = /^[•·▪◦‣*–\-»›>+]\s/;
const CLOCK_LINE = 60;
const CLOCK_DIGITS = 3;

/** Of one page at a time: the next one's takes over the tallies of the words. */
export function settingOf(units: readonly Unit[]): Setting {
  const looks = units.map(({ look }) => look);
  const prose = flagsOf(looks, isProse);
  const lengthBefore = sumsBefore(looks, null);
  const proseBefore = sumsBefore(looks, prose);
  const stretch = densestOf(looks, prose);
  return {
    units,
    looks,
    size: units.length,
    sizes: numbersOf(looks, ({ length }) => Math.log1p(length)),
    prose,
    gaps: gapsOf(units),
    hasClock: flagsOf(looks, hasClock),
    lengthBefore,
    proseBefore,
    total: lengthBefore[looks.length] ?? 0,
    totalProse: proseBefore[looks.length] ?? 0,
    ...stretch,
    firstProse: prose.indexOf(1),
    lastProse: prose.lastIndexOf(1),
    ...distances(prose),
    ...runs(prose),
    tally: tallied(looks, prose, stretch),
    comments: commentsAt(looks, proseBefore),
    shortLines: share(units, ({ text }) => text.length < SHORT),
    bullets: share(units, ({ text }) => !startsPlain(text) && BULLET.test(text)),
  };
}

function isProse({ length, ending }: Look): boolean {
  if (length >= LONG) return true;
  if (length < PROSE) return false;
  return ending === 3 || ending === 6 || (length >= QUESTION && (ending === 1 || ending === 2));
}

function hasClock({ length, digits }: Look): boolean {
  return length < CLOCK_LINE && digits >= CLOCK_DIGITS;
}

/** @param of the lines that count; null where all do */
function sumsBefore(looks: readonly Look[], of: Uint8Array | null): Float64Array {
  const sums = new Float64Array(looks.length + 1);
  let sum = 0;
  for (let index = 0; index < looks.length; index += 1) {
    if (of === null || of[index] === 1) sum += looks[index]?.length ?? 0;
    sums[index + 1] = sum;
  }
  return sums;
}

const COST = 60;
const MOST = 400;

/** Prose counts for its length, every other line against the stretch. */
function densestOf(looks: readonly Look[], prose: Uint8Array): Stretch {
  return densest(looks.length, (index) => {
    return prose[index] === 1 ? Math.min(looks[index]?.length ?? 0, MOST) : -COST;
  });
}

export function isWithin(index: number, { first, last }: Stretch): boolean {
  return index >= first && index <= last;
}

function gapsOf(units: readonly Unit[]): Int32Array {
  const gaps = new Int32Array(units.length);
  let before = 0;
  let index = 0;
  for (const { first, last } of units) {
    gaps[index] = Math.min(3, first - before - 1);
    before = last;
    index += 1;
  }
  return gaps;
}

function distances(prose: Uint8Array): Pick<Setting, 'above' | 'below'> {
  const above = new Int32Array(prose.length);
  const below = new Int32Array(prose.length);
  for (let index = 0, last = -FAR; index < prose.length; index += 1) {
    above[index] = Math.min(FAR, index - last);
    if (prose[index] === 1) last = index;
  }
  for (let index = prose.length - 1, next = prose.length + FAR; index >= 0; index -= 1) {
    below[index] = Math.min(FAR, next - index);
    if (prose[index] === 1) next = index;
  }
  return { above, below };
}

function runs(prose: Uint8Array): Pick<Setting, 'run' | 'place'> {
  const run = new Int32Array(prose.length);
  const place = new Int32Array(prose.length);
  for (let start = 0; start < prose.length; ) {
    let end = start;
    while (end < prose.length && prose[end] !== 1) end += 1;
    for (let index = start; index < end; index += 1) {
      run[index] = end - start;
      place[index] = index - start;
    }
    start = Math.max(end, start + 1);
  }
  return { run, place };
}

const HEADING = 8;
/** So much prose comes first: what heads a page is no heading of its comments. */
const ENOUGH = 300;

function commentsAt(looks: readonly Look[], proseBefore: Float64Array): number {
  const found = looks.findIndex(({ count, mayHeadComments }, index) => {
    return mayHeadComments && count <= HEADING && (proseBefore[index] ?? 0) >= ENOUGH;
  });
  return found === -1 ? looks.length : found;
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}
