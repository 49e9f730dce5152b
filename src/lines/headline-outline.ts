import { once } from '../text/once.ts';
import { readAuthors } from './authors.ts';
import { isBulleted } from './bullet.ts';
import { FEWEST_DIGITS } from './dates.ts';
import { type Copies, copiesOf } from './headline-copies.ts';
import { type Endings, endingsOf } from './headline-endings.ts';
import { type Vocabulary, vocabularyOf } from './headline-vocabulary.ts';
import type { Page, Sight } from './page.ts';
import { isTimeLine, mayNameAuthor, namesAuthor } from './signs.ts';

/** Longest headline, in characters. */
export const LONGEST = 240;
/** A line of so many characters, and no item of a list, may be a headline, a caption or a standfirst. */
const LONG = 25;

/** What is to be known of a page to tell its headline from other lines. */
export interface Outline {
  readonly page: Page;
  /** Indices of the lines of running text, in order. */
  readonly prose: readonly number[];
  readonly copies: () => Copies;
  /** Characters of running text before each line; one longer than the page. */
  readonly sums: readonly number[];
  readonly endings: () => Endings;
  /** How many lines of running text the file begins with. */
  readonly opening: number;
  /** By line: how many lines above it are as long as headlines; how many are so long and no items of lists. */
  readonly orders: Int32Array;
  readonly longs: Int32Array;
  /** By line: whether it begins with a bullet; the natural logarithm of its length. */
  readonly bullets: Uint8Array;
  readonly sizes: Float64Array;
  readonly vocabulary: Vocabulary;
  /** True of a file in which no blank lines set lines apart. */
  readonly isDense: boolean;
  /** True of a line that an earlier rule knows, such as a labelled fact. */
  readonly isTaken: (at: number) => boolean;
  readonly isTimeLine: (at: number) => boolean;
  readonly namesAuthor: (at: number) => boolean;
  /** True of a line of names and nothing else. */
  readonly isNames: (at: number) => boolean;
  /** True of either. */
  readonly isAuthor: (at: number) => boolean;
}

export function outlineOf(page: Page, isTaken: Outline['isTaken'] = () => false): Outline {
  const { sights } = page;
  const prose = sights.filter((sight) => sight.prose).map(({ at }) => at);
  const byName = remembered(page, ({ text, look }) => mayNameAuthor(look) && namesAuthor(text));
  const isNames = remembered(page, ({ text }) => readAuthors(text)?.others === 0);
  const { sums, orders, longs, bullets, sizes } = measured(page, isTaken);
  // Each field by name: copies are slow.
  return {
    page,
    prose,
    isTaken,
    isNames,
    sums,
    orders,
    longs,
    bullets,
    sizes,
    isDense: !sights.some(({ at, gap }) => at > 0 && gap),
    copies: once(() => copiesOf(page)),
    endings: once(() => endingsOf(page)),
    opening: Math.max(
      0,
      prose.findIndex((at, index) => at !== index),
    ),
    vocabulary: vocabularyOf(page, prose),
    isTimeLine: remembered(page, isDated),
    namesAuthor: byName,
    isAuthor: (at) => byName(at) || isNames(at),
  };
}

function isDated({ text, look }: Sight): boolean {
  return look.digits >= FEWEST_DIGITS && isTimeLine(text);
}

type Measured = Pick<Outline, 'sums' | 'orders' | 'longs' | 'bullets' | 'sizes'>;

/** Counts and sums from the top of the page down, so that a stretch of lines is measured by two of them. */
function measured({ sights }: Page, isTaken: Outline['isTaken']): Measured {
  const size = sights.length;
  const sums = [0];
  const orders = new Int32Array(size + 1);
  const longs = new Int32Array(size + 1);
  const bullets = new Uint8Array(size);
  const sizes = new Float64Array(size);
  let sum = 0;
  for (const { at, text, prose } of sights) {
    const isLong = text.length >= LONG && text.length <= LONGEST;
    const isListed = isBulleted(text);
    sum += prose ? text.length : 0;
    sums.push(sum);
    bullets[at] = isListed ? 1 : 0;
    sizes[at] = Math.log1p(text.length);
    longs[at + 1] = (longs[at] ?? 0) + (isLong && !isListed ? 1 : 0);
    orders[at + 1] = (orders[at] ?? 0) + (isLong && !prose && !isTaken(at) ? 1 : 0);
  }
  return { sums, orders, longs, bullets, sizes };
}

/** Longest line that is asked. */
const SHORT = 160;
const UNKNOWN = 2;

/** Asked of a short line again and again, answered once. False beyond the page. */
function remembered({ sights }: Page, is: (sight: Sight) => boolean): (at: number) => boolean {
  const known = new Uint8Array(sights.length).fill(UNKNOWN);
  return (at) => {
    const sight = sights[at];
    if (sight === undefined || sight.text.length > SHORT) return false;
    if (known[at] === UNKNOWN) known[at] = is(sight) ? 1 : 0;
    return known[at] === 1;
  };
}
