import { type Look, lookOf } from './look.ts';
import type { Unit } from './unit.ts';
import { COMMENTS } from './vocabulary.ts';

/** A page's lines with what each shows by itself, and sums over all of them that the features are taken from. */
export interface Setting {
  readonly units: readonly Unit[];
  readonly looks: readonly Look[];
  readonly prose: readonly boolean[];
  /** Empty lines above each. */
  readonly gaps: readonly number[];
  /** At each index: the length of all lines, and of the prose, before it. One longer than the page. */
  readonly lengthBefore: Float64Array;
  readonly proseBefore: Float64Array;
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
  /** How many lines of the densest stretch's prose have each topic word. */
  readonly topics: ReadonlyMap<string, number>;
  /** Topic words of the short lines at the top. */
  readonly headline: ReadonlySet<string>;
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

export function settingOf(units: readonly Unit[]): Setting {
  const looks = units.map(({ text }) => lookOf(text));
  const prose = looks.map(isProse);
  const lengthBefore = sumsBefore(looks, () => true);
  const proseBefore = sumsBefore(looks, (index) => prose[index] === true);
  const stretch = densest(looks, prose);
  return {
    units,
    looks,
    prose,
    gaps: gapsOf(units),
    lengthBefore,
    proseBefore,
    ...stretch,
    firstProse: prose.indexOf(true),
    lastProse: prose.lastIndexOf(true),
    ...distances(prose),
    ...runs(prose),
    topics: topicsOf(looks, (index) => isWithin(index, stretch) && prose[index] === true),
    headline: headlineOf(looks, prose),
    comments: commentsAt(looks, proseBefore),
    shortLines: share(units, ({ text }) => text.length < SHORT),
    bullets: share(units, ({ text }) => BULLET.test(text)),
  };
}

function isProse({ length, ending }: Look): boolean {
  if (length >= LONG) return true;
  if (length < PROSE) return false;
  return ending === 3 || ending === 6 || (length >= QUESTION && (ending === 1 || ending === 2));
}

function sumsBefore(looks: readonly Look[], counts: (index: number) => boolean): Float64Array {
  const sums = new Float64Array(looks.length + 1);
  looks.forEach(({ length }, index) => {
    sums[index + 1] = (sums[index] ?? 0) + (counts(index) ? length : 0);
  });
  return sums;
}

const COST = 60;
const MOST = 400;

/** Kadane's maximum subarray: prose counts for its length, every other line against the stretch. */
function densest(looks: readonly Look[], prose: readonly boolean[]) {
  let best = { first: -1, last: -1, sum: 0 };
  let sum = 0;
  let start = 0;
  for (const [index, { length }] of looks.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += prose[index] === true ? Math.min(length, MOST) : -COST;
    if (sum > best.sum) best = { first: start, last: index, sum };
  }
  return { first: best.first, last: best.last };
}

export function isWithin(index: number, { first, last }: Pick<Setting, 'first' | 'last'>): boolean {
  return index >= first && index <= last;
}

function gapsOf(units: readonly Unit[]): readonly number[] {
  return units.map(({ first }, index) => Math.min(3, first - (units[index - 1]?.last ?? 0) - 1));
}

function distances(prose: readonly boolean[]): Pick<Setting, 'above' | 'below'> {
  const above = new Int32Array(prose.length);
  const below = new Int32Array(prose.length);
  for (let index = 0, last = -FAR; index < prose.length; index += 1) {
    above[index] = Math.min(FAR, index - last);
    if (prose[index] === true) last = index;
  }
  for (let index = prose.length - 1, next = prose.length + FAR; index >= 0; index -= 1) {
    below[index] = Math.min(FAR, next - index);
    if (prose[index] === true) next = index;
  }
  return { above, below };
}

function runs(prose: readonly boolean[]): Pick<Setting, 'run' | 'place'> {
  const run = new Int32Array(prose.length);
  const place = new Int32Array(prose.length);
  for (let start = 0; start < prose.length; ) {
    let end = start;
    while (end < prose.length && prose[end] !== true) end += 1;
    for (let index = start; index < end; index += 1) {
      run[index] = end - start;
      place[index] = index - start;
    }
    start = Math.max(end, start + 1);
  }
  return { run, place };
}

function topicsOf(
  looks: readonly Look[],
  counts: (index: number) => boolean,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { topics }] of looks.entries()) {
    if (!counts(index)) continue;
    for (const word of topics) found.set(word, (found.get(word) ?? 0) + 1);
  }
  return found;
}

const TOP = 8;

function headlineOf(looks: readonly Look[], prose: readonly boolean[]): ReadonlySet<string> {
  const short = looks.slice(0, TOP).filter((_, index) => prose[index] !== true);
  return new Set(short.flatMap(({ topics }) => topics));
}

const HEADING = 8;
/** So much prose comes first: what heads a page is no heading of its comments. */
const ENOUGH = 300;

function commentsAt(looks: readonly Look[], proseBefore: Float64Array): number {
  const at = looks.findIndex(({ words }, index) => {
    if (words.length > HEADING || (proseBefore[index] ?? 0) < ENOUGH) return false;
    return words.some((word) => COMMENTS.has(word));
  });
  return at === -1 ? looks.length : at;
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}
