import { readAuthors } from './authors.ts';
import { HEADLINE_WEIGHTS } from './headline-weights.ts';
import type { Page, Sight } from './page.ts';
import { bestOf, type Features } from './ranking.ts';
import { finalMark, isUpper } from './sentence.ts';
import { isTimeLine, namesAuthor } from './signs.ts';
import { CONTROLS, CREDIT_LABELS, PICTURE_CREDITS, RELATED, SHARING } from './vocabulary.ts';

export type HeadlineFeature =
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
  | 'label'
  | 'byline'
  | 'long'
  | 'share'
  | 'listed';

const LONGEST = 240;
const SHORTEST = 6;
/** Lines below a headline among which the text begins. */
const REACH = 60;
/** Paragraphs whose words a headline should share. */
const PARAGRAPHS = 10;
/** An address, a row of figures, a wire's dateline. */
const NO_HEADLINE = /^https?:|\d.*\s\d.*\s\d.*\s\d|^\p{Lu}{3,}[\p{Lu} ,.]*[^-–—]{0,20} [-–—] /u;
const BULLET = /^(?:[•·▪◦‣*]|\d{1,2}\.) +/;

/** The line that best reads as the headline of the text below it; null where none does well enough. */
export function bestHeadline(page: Page, isFree: (at: number) => boolean): Sight | null {
  if (page.sights.filter(({ at }) => isFree(at)).length < 2) return null;
  const outline = outlineOf(page, (at) => !isFree(at));
  const candidates = candidatesOf(page, outline).filter(({ at }) => isFree(at));
  return bestOf(candidates, (sight) => featuresOf(sight, outline), HEADLINE_WEIGHTS);
}

/** Lines above the middle of the running text that could be a headline by their form. */
export function candidatesOf(page: Page, { sums }: Outline): readonly Sight[] {
  const middle = (sums.at(-1) ?? 0) / 2;
  return page.sights.filter(({ at, text, prose, weight }) => {
    if ((sums[at] ?? 0) > middle || NO_HEADLINE.test(text)) return false;
    return !prose && weight === text.length && text.length >= SHORTEST && text.length <= LONGEST;
  });
}

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
  readonly vocabulary: (from: number) => ReadonlySet<string>;
  /** True of a file in which no blank lines set lines apart. */
  readonly isDense: boolean;
  /** True of a line that an earlier rule knows, such as a labelled fact. */
  readonly isTaken: (at: number) => boolean;
  readonly isTimeLine: (at: number) => boolean;
  readonly namesAuthor: (at: number) => boolean;
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
    vocabulary: vocabularies(page, prose),
    isTimeLine: remembered(page, isTimeLine),
    namesAuthor: remembered(page, namesAuthor),
  };
}

function keyOf(text: string): string {
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

export function featuresOf(sight: Sight, outline: Outline): Features<HeadlineFeature> {
  const { at, text } = sight;
  const { page, prose, sums } = outline;
  const next = firstAfter(prose, at);
  const distance = (prose[next] ?? Number.POSITIVE_INFINITY) - at;
  const words = sight.words();
  const total = Math.max(1, sums.at(-1) ?? 1);
  const key = keyOf(text);
  const end = Math.min(sums.length - 1, at + REACH / 2);
  return {
    overlap: distance > REACH ? 0 : overlapOf(words, outline.vocabulary(next)),
    length: Math.min(text.length, 80) / 80,
    few: Number(words.length < 3),
    first: Number(at === 0),
    copied: Number((outline.keys.get(key) ?? 1) > 1),
    extended: Number(outline.heads.has(key)),
    near: distance > REACH ? 0 : 1 / (1 + distance / 4),
    dateNear: Number(isNear(at, outline.isTimeLine)),
    authorNear: Number(isNear(at, outline.namesAuthor)),
    stop: Number('.,;'.includes(finalMark(text))),
    colon: Number(text.endsWith(':')),
    small: Number(/^\p{Ll}/u.test(text)),
    capitals: Number(isUpper(text)),
    bullet: Number(BULLET.test(text)),
    pointer: Number(RELATED.begins(words) || SHARING.begins(words)),
    credit: Number(
      CREDIT_LABELS.within(words) || PICTURE_CREDITS.within(words) || /[©]/.test(text),
    ),
    proseAfter: Math.min(1, ((sums[end] ?? 0) - (sums[at] ?? 0)) / Math.min(2500, total)),
    proseBefore: Math.min(1, (sums[at] ?? 0) / Math.min(1500, total)),
    share: (sums[at] ?? 0) / total,
    apart: Number(outline.isDense || isApart(sight, outline)),
    brief: Math.max(0, 1 - page.sights.length / 24),
    menu: Number(/ [|›»/•·] | {3,}/.test(text)),
    under: rivalAt(outline, at, next, -1),
    over: rivalAt(outline, at, next, 1),
    question: Number(text.endsWith('?')),
    quote: Number(/^["“„«‘']/.test(text)),
    date: Number(outline.isTimeLine(at)),
    label: Number(labelLength(words) === words.length),
    byline: Number(outline.namesAuthor(at)),
    long: Math.max(0, Math.min(1, (text.length - 100) / 100)),
    listed: Number(isListed(page, at)),
  };
}

function firstAfter(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlapOf(words: readonly string[], known: ReadonlySet<string>): number {
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

/** How much the nearest line above or below reads as the headline of the same text. */
function rivalAt(
  { page, vocabulary, isTimeLine: isTime }: Outline,
  at: number,
  next: number,
  step: 1 | -1,
): number {
  for (let near = at + step; Math.abs(near - at) <= 2; near += step) {
    const rival = page.sights[near];
    if (rival === undefined || rival.prose || rival.firstCopy === page.sights[at]?.firstCopy)
      continue;
    if (rival.text.length < 25 || rival.text.length > LONGEST || BULLET.test(rival.text)) continue;
    if (rival.words().length < 4 || isTime(near)) continue;
    return overlapOf(rival.words(), vocabulary(next));
  }
  return 0;
}

function labelLength(words: readonly string[]): number {
  return Math.max(
    CONTROLS.at(words, 0),
    RELATED.at(words, 0),
    SHARING.share(words) === 1 ? words.length : 0,
  );
}

/** Between two lines of its own kind, as in a list of headlines. */
function isListed(page: Page, at: number): boolean {
  const around = [at - 2, at - 1, at + 1, at + 2].map((near) => page.sights[near]);
  const own = BULLET.test(page.sights[at]?.text ?? '');
  return (
    around.filter(
      (one) =>
        one !== undefined && !one.prose && one.text.length > 30 && BULLET.test(one.text) === own,
    ).length >= 3
  );
}

/** Blank lines around it; below, the line with author or date may follow at once. */
function isApart({ at, gap }: Sight, { page, isTaken, isTimeLine: isTime }: Outline): boolean {
  const next = page.sights[at + 1];
  if (!(gap || isTaken(at - 1)) || next === undefined) return false;
  return next.gap || isTime(at + 1) || readAuthors(next.text)?.others === 0;
}

/** One of the lines around it, most of them below, is of the kind. */
function isNear(at: number, is: (at: number) => boolean): boolean {
  for (let near = at - 2; near <= at + 6; near += 1) if (near !== at && is(near)) return true;
  return false;
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
