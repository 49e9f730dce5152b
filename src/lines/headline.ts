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
const BULLET = /^(?:[•·▪◦‣*]|\d{1,2}\.) +/;

/** The line that best reads as the headline of the text below it; null where none does well enough. */
export function bestHeadline(page: Page, isFree: (at: number) => boolean): Sight | null {
  const outline = outlineOf(page);
  const candidates = candidatesOf(page).filter(({ at }) => isFree(at));
  return bestOf(candidates, (sight) => featuresOf(sight, outline), HEADLINE_WEIGHTS);
}

/** Lines that could be a headline by their form. */
export function candidatesOf(page: Page): readonly Sight[] {
  return page.sights.filter(({ text, prose, weight }) => {
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
}

export function outlineOf(page: Page): Outline {
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
  return { page, prose, keys, heads, sums, vocabulary: vocabularies(page, prose), isDense };
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
    dateNear: Number(isNear(page, at, isTimeLine)),
    authorNear: Number(isNear(page, at, namesAuthor)),
    stop: Number('.,;'.includes(finalMark(text))),
    colon: Number(text.endsWith(':')),
    small: Number(/^\p{Ll}/u.test(text)),
    capitals: Number(isUpper(text)),
    bullet: Number(BULLET.test(text)),
    pointer: Number(RELATED.begins(words) || SHARING.begins(words)),
    credit: Number(CREDIT_LABELS.within(words) || PICTURE_CREDITS.within(words) || /[©]/.test(text)),
    proseAfter: Math.min(1, ((sums[end] ?? 0) - (sums[at] ?? 0)) / 2500),
    proseBefore: Math.min(1, (sums[at] ?? 0) / 1500),
    share: (sums[at] ?? 0) / Math.max(1, sums.at(-1) ?? 1),
    apart: Number(outline.isDense || (sight.gap && page.sights[at + 1]?.gap !== false)),
    menu: Number(/ [|›»/•·] | {3,}/.test(text)),
    under: rivalAt(outline, at, next, -1),
    over: rivalAt(outline, at, next, 1),
    question: Number(text.endsWith('?')),
    quote: Number(/^["“„«‘']/.test(text)),
    date: Number(isTimeLine(text)),
    label: Number(labelLength(words) === words.length),
    byline: Number(namesAuthor(text)),
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

const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Words of some length; of writing without spaces, every two characters. */
function tellingWords(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    if (!WITHOUT_SPACES.test(word)) return word.length > 3 ? [word] : [];
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}

/** How much the nearest line above or below reads as the headline of the same text. */
function rivalAt({ page, vocabulary }: Outline, at: number, next: number, step: 1 | -1): number {
  for (let near = at + step; Math.abs(near - at) <= 2; near += step) {
    const rival = page.sights[near];
    if (rival === undefined || rival.prose || rival.firstCopy === page.sights[at]?.firstCopy) continue;
    if (rival.text.length < 25 || rival.text.length > LONGEST || BULLET.test(rival.text)) continue;
    if (rival.words().length < 4 || isTimeLine(rival.text)) continue;
    return overlapOf(rival.words(), vocabulary(next));
  }
  return 0;
}

function labelLength(words: readonly string[]): number {
  return Math.max(CONTROLS.at(words, 0), RELATED.at(words, 0), SHARING.share(words) === 1 ? words.length : 0);
}

/** Between two lines of its own kind, as in a list of headlines. */
function isListed(page: Page, at: number): boolean {
  const around = [at - 2, at - 1, at + 1, at + 2].map((near) => page.sights[near]);
  const own = BULLET.test(page.sights[at]?.text ?? '');
  return around.filter((one) => one !== undefined && !one.prose && one.text.length > 30 && BULLET.test(one.text) === own).length >= 3;
}

/** One of the lines around it, most of them below, is of the kind. */
function isNear(page: Page, at: number, is: (text: string) => boolean): boolean {
  for (let near = at - 2; near <= at + 6; near += 1) {
    const text = page.sights[near]?.text;
    if (near !== at && text !== undefined && text.length <= 160 && is(text)) return true;
  }
  return false;
}
