import type { Extent, Sight } from './page.ts';
import { densest } from './stretch.ts';

/** What a line that is not running text takes from a stretch: labels stand in articles, long menus do not. */
const COST = 60;
/** A line of so many characters that leads up to what follows, with a colon, is text too. */
const LEADING = 40;
const MOST = 400;
/** A short sentence counts for the text from this length on. */
const SENTENCE = 20;

/**
 * The stretch of lines with the largest sum, prose counting for its length and other lines against it: the
 * article's body in a page. Null where no line is prose.
 */
export function extentOf(open: readonly Sight[]): Extent | null {
  const { first, last } = densest(open.length, (index) => worth(open, index) ?? -COST);
  return last === -1 ? null : bridged(open, first, last);
}

/** So few lines between paragraphs belong to the text that they interrupt. */
const BRIDGE = 4;

/** The stretch with the paragraphs beyond it that no more than a few other lines separate from it. */
function bridged(open: readonly Sight[], start: number, end: number): Extent | null {
  const first = open[reach(open, start, -1)];
  const last = open[reach(open, end, 1)];
  return first === undefined || last === undefined ? null : { first: first.at, last: last.at };
}

function reach(open: readonly Sight[], from: number, step: 1 | -1): number {
  let reached = from;
  for (let index = from; Math.abs(index - reached) <= BRIDGE + 1; index += step) {
    if (open[index]?.prose === true) reached = index;
  }
  return reached;
}

/** What a line adds to a stretch; null for one that is not running text. */
function worth(open: readonly Sight[], index: number): number | null {
  const sight = open[index];
  if (sight === undefined) return null;
  const { length } = sight.text;
  if (sight.prose) return Math.min(length, MOST);
  if (isRow(sight) && hasRowNear(open, index)) return length;
  if (length >= LEADING && sight.text.endsWith(':')) return length / 2;
  return sight.sentence && length >= SENTENCE ? length / 2 : null;
}

function hasRowNear(open: readonly Sight[], index: number): boolean {
  for (let near = index - 2; near <= index + 2; near += 1) {
    const other = open[near];
    if (near !== index && other !== undefined && isRow(other)) return true;
  }
  return false;
}

/** A row of a table, as of a company's results: at least two words have figures. */
function isRow({ text, look }: Sight): boolean {
  if (text.length < SENTENCE || text.length > 120 || look.digits < 2) return false;
  return /\d[^ ]* [^\d]{0,40}\d/.test(text);
}
