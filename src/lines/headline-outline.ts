import { readAuthors } from './authors.ts';
import { type Endings, endingsOf } from './headline-endings.ts';
import type { Page } from './page.ts';
import { isTimeLine, namesAuthor } from './signs.ts';

/** Longest headline, in characters. */
export const LONGEST = 240;
/** Paragraphs whose words a headline should share. */
const PARAGRAPHS = 10;
export const BULLET = /^(?:[•·▪◦‣*]|\d{1,2}\.) +/;

/** What is to be known of a page to tell its headline from other lines. */
export interface Outline {
  readonly page: Page;
  /** Indices of the lines of running text, in order. */
  readonly prose: readonly number[];
  /** How often a line stands in the file, without bullet and case. */
  readonly keys: ReadonlyMap<string, number>;
  /** First words of lines that have more behind a bar or dash. */
  readonly heads: ReadonlySet<string>;
  /** Characters of running text before each line. */
  readonly sums: readonly number[];
  readonly endings: Endings;
  /** How many lines of running text the file begins with. */
  readonly opening: number;
  /** By line: how many lines above it are as long as headlines. */
  readonly orders: readonly number[];
  readonly vocabulary: (from: number) => ReadonlySet<string>;
  /** True of a file in which no blank lines set lines apart. */
  readonly isDense: boolean;
  /** True of a line that an earlier rule knows, such as a labelled fact. */
  readonly isTaken: (at: number) => boolean;
  readonly isTimeLine: (at: number) => boolean;
  readonly namesAuthor: (at: number) => boolean;
  /** True of a line of names and nothing else. */
  readonly isNames: (at: number) => boolean;
}

export function outlineOf(page: Page, isTaken: Outline['isTaken'] = () => false): Outline {
  const prose: number[] = [];
  const keys = new Map<string, number>();
  const heads = new Set<string>();
  const sums: number[] = [];
  let sum = 0;
  for (const { at, text, prose: isProse } of page.sights) {
    sums.push(sum);
    if (isProse) {
      prose.push(at);
      sum += text.length;
    } else if (text.length <= LONGEST + 60) {
      const key = keyOf(text);
      keys.set(key, (keys.get(key) ?? 0) + 1);
      const cut = key.search(/ [|–—›»·-] /);
      if (cut > 0) heads.add(key.slice(0, cut));
    }
  }
  sums.push(sum);
  const isDense = !page.sights.some(({ at, gap }) => at > 0 && gap);
  return {
    ...{ page, prose, keys, heads, sums, isDense, isTaken },
    endings: endingsOf(page),
    opening: Math.max(
      0,
      prose.findIndex((at, index) => at !== index),
    ),
    orders: ordersOf(page, isTaken),
    vocabulary: vocabularies(page, prose),
    isTimeLine: remembered(page, isTimeLine),
    namesAuthor: remembered(page, namesAuthor),
    isNames: remembered(page, (text) => readAuthors(text)?.others === 0),
  };
}

function ordersOf(page: Page, isTaken: Outline['isTaken']): readonly number[] {
  const orders: number[] = [];
  let order = 0;
  for (const { at, text, prose } of page.sights) {
    orders.push(order);
    if (!prose && text.length >= 25 && text.length <= LONGEST && !isTaken(at)) order += 1;
  }
  return orders;
}

/** A line without case and bullet. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(BULLET, '');
}

/** Words of some length in the paragraphs from the given one on; computed once for each. */
function vocabularies(page: Page, prose: readonly number[]): Outline['vocabulary'] {
  const known = new Map<number, ReadonlySet<string>>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const words = new Set<string>();
    for (const at of prose.slice(from, from + PARAGRAPHS)) {
      for (const word of tellingWords(page.sights[at]?.words() ?? [])) words.add(word);
    }
    known.set(from, words);
    return words;
  };
}

/** Index of the first of the sorted numbers above `at`. */
export function firstAfter(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Share of the telling words that are known. */
export function overlapOf(words: readonly string[], known: ReadonlySet<string>): number {
  const telling = tellingWords(words);
  if (telling.length === 0) return 0;
  return telling.filter((word) => known.has(word)).length / telling.length;
}

/** Code points from here on are of writing without spaces, for the most part. */
const WITHOUT_SPACES = 0x2e80;

/** Words of some length; of writing without spaces, every two characters. */
function tellingWords(words: readonly string[]): readonly string[] {
  const telling: string[] = [];
  for (const word of words) {
    if (word.charCodeAt(0) < WITHOUT_SPACES) {
      if (word.length > 3) telling.push(word);
    } else for (let at = 0; at + 2 <= word.length; at += 1) telling.push(word.slice(at, at + 2));
  }
  return telling;
}

/** Asked of a short line again and again, answered once. */
function remembered(page: Page, is: (text: string) => boolean): (at: number) => boolean {
  const known = new Map<number, boolean>();
  return (at) => {
    const answer = known.get(at);
    if (answer !== undefined) return answer;
    const text = page.sights[at]?.text ?? '';
    const value = text !== '' && text.length <= 160 && is(text);
    known.set(at, value);
    return value;
  };
}
