import { type ReadPassage, readPassages } from '../../mentions/place.ts';
import type { Article } from '../../model.ts';
import { type WordForms, wordForms } from '../../timeline/languages.ts';
import { dot, type Vector } from '../../timeline/lexicon.ts';
import { type Packed, packed } from '../../timeline/pool.ts';
import { type Numbering, terms } from '../../timeline/terms.ts';

/** In code units: as much of an article as tells which story it is of. */
const BEGINNING = 2000;
/** Times that a word of the headline counts. */
const IN_TITLE = 2;
/** Terms by which an article is compared. */
const MOST_TERMS = 48;

/** What of an article tells of which story it is. JSON carries it. */
export interface StoryWords {
  /** Of which the numbers below are the places. */
  readonly terms: readonly string[];
  readonly topic: Packed;
  /** Of one without a date what each of its passages says of time; null of others. */
  readonly read: readonly ReadPassage['expressions'][] | null;
}

/** What tells of which story an article is, by itself. */
export function storyWords(article: Article): StoryWords {
  const own = terms();
  const topic = topicOf(article, own);
  const isDated = article.fields.published.basis !== 'unknown';
  const read = isDated ? null : readPassages(article).map(({ expressions }) => expressions);
  return { terms: own.all, topic, read };
}

/** The words with which it begins, the more often the more. */
function topicOf(
  { blocks, fields: { title, language } }: Article,
  { numberOf }: Pick<Numbering, 'numberOf'>,
): Packed {
  const forms = wordForms(language.basis === 'unknown' ? null : language.value);
  const uses = new Map<number, number>();
  const add = (text: string, times: number) => {
    for (const term of termsOf(text, forms)) {
      const number = numberOf(term);
      uses.set(number, (uses.get(number) ?? 0) + times);
    }
  };
  if (title.basis !== 'unknown') add(title.value.slice(0, BEGINNING), IN_TITLE);
  let room = BEGINNING;
  for (const { kind, text } of blocks) {
    if (room <= 0) break;
    if (kind === 'caption') continue;
    add(text.slice(0, room), 1);
    room -= text.length;
  }
  const most = Math.log1p(Math.max(1, ...uses.values()));
  return packed(new Map([...uses].map(([term, times]) => [term, Math.log1p(times) / most])));
}

const TOKENS = /\p{N}{1,20}(?:[.,]\p{N}{1,20}){0,4}|[\p{L}\p{M}]{2,40}/gu;
/** Scripts that put no space between words, or let particles cling to them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Shorter words with a Latin, Greek or Cyrillic letter tell little. */
const SHORTEST = 4;

/** Stems of words, and pairs of characters where words are not told apart by spaces. */
export function* termsOf(text: string, { stem, stopwords }: WordForms): Generator<string> {
  for (const [token] of text.toLowerCase().matchAll(TOKENS)) {
    const code = token.charCodeAt(0);
    if (code <= NINE) yield token;
    else if (token.length >= SHORTEST && code < FIRST_UNSPACED) {
      if (!stopwords.has(token)) yield stem(token);
    } else if (UNSPACED.test(token)) {
      for (let at = 0; at + 2 <= token.length; at++) yield token.slice(at, at + 2);
    }
  }
}

const NINE = 0x39;
/** Thai is the first of the scripts without spaces. */
const FIRST_UNSPACED = 0x0e00;

/** The heaviest of weighed terms, of length 1. The heaviest come first. */
export function unitVector(weighed: Vector): Vector {
  const kept = [...weighed]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_TERMS);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(kept.map(([term, weight]) => [term, weight / length]));
}

/** How alike two articles are: the cosine of the angle between them, 0 to 1. */
export function likeness(a: Vector, b: Vector): number {
  return dot(a, b);
}
