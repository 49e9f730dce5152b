import type { ResultData } from './pagefind.ts';

type Words = Pick<ResultData, 'content' | 'raw_content'>;

/** Half-open range of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The word as it is compared: lower case, without accents and without punctuation at its ends. */
export function normalise(word: string): string {
  const { start, end } = core(word, 0);
  return word
    .slice(start, end)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFC');
}

/** Pagefind counts words between spaces, or between the marks it puts into text without spaces. */
export function wordsOf({ raw_content, content }: Words): readonly string[] {
  const text = raw_content ?? content;
  const words = text.includes('\u200b') ? text.split('\u200b') : text.split(/[^\S\ufeff]+/);
  return words.map(decodeAngles);
}

/** Pagefind writes only these two of a text's characters as entities. */
function decodeAngles(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** Where `terms` (normalised words, or phrases with single spaces) stand in `text`: in order, without overlap. */
export function findTerms(text: string, terms: readonly string[]): readonly Range[] {
  const found = [...findSpaced(text, terms), ...findUnspaced(text, terms)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Range[] = [];
  for (const range of found) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}

function findSpaced(text: string, terms: readonly string[]): readonly Range[] {
  const phrases = terms.filter((term) => term !== '').map((term) => term.split(' '));
  const tokens = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => core(word, index));
  const words = tokens.map(({ start, end }) => normalise(text.slice(start, end)));
  return tokens.flatMap((token, at) => {
    const lengths = phrases
      .filter((phrase) => phrase.every((word, place) => words[at + place] === word))
      .map((phrase) => phrase.length);
    const last = tokens[at + Math.max(0, ...lengths) - 1];
    return lengths.length === 0 || last === undefined
      ? []
      : [{ start: token.start, end: last.end }];
  });
}

function findUnspaced(text: string, terms: readonly string[]): readonly Range[] {
  return terms
    .filter((term) => UNSPACED.test(term))
    .flatMap((term) => {
      const ranges: Range[] = [];
      for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
        ranges.push({ start: at, end: at + term.length });
      }
      return ranges;
    });
}

/** The word without the punctuation at its ends; `at` is its place in the text. Steps inward: linear on any input. */
function core(word: string, at: number): Range {
  const characters = [...word];
  let start = at;
  let end = at + word.length;
  for (const character of characters) {
    if (LETTER.test(character)) break;
    start += character.length;
  }
  for (const character of characters.reverse()) {
    if (start >= end || LETTER.test(character) || /\p{M}/u.test(character)) break;
    end -= character.length;
  }
  return { start, end: Math.max(start, end) };
}
