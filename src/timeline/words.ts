import type { Span } from '../model.ts';
import type { WordForms } from './languages.ts';

/** A word that can say who or what: stemmed, in lower case unless it is an acronym. */
export interface Word extends Span {
  readonly term: string;
  /** Written like a name: with a capital where no sentence begins, or as an acronym. */
  readonly isName: boolean;
  /** Not written there: initials of the name that is (`UN` for `United Nations`). They count only if someone writes them. */
  readonly isInitials: boolean;
}

/** Initials (`U.N.`), numbers (`1,250.5`), words with the apostrophe of an elision or a genitive. */
const TOKENS = /(?:\p{Lu}\.){2,8}|\p{N}+(?:[.,]\p{N}+){0,4}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;

/** Scripts that put no space between words. Hangul has spaces, but particles cling to its words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** In code units: what is longer is no word, and stemming it would take long. */
const LONGEST_WORD = 40;

/** The content words of one sentence, in order. One all in capitals shows no names. Characters of scripts without spaces come as overlapping pairs. */
export function wordsOf(sentence: string, forms: WordForms): readonly Word[] {
  const words: Word[] = [];
  const isLoud = !/\p{Ll}/u.test(sentence);
  const read = reader(forms, isLoud);
  for (const { 0: token, index: start } of sentence.matchAll(TOKENS)) {
    const form = read(token);
    if (form === 'unspaced') words.push(...pairs(token, start));
    else if (form !== null) {
      const isFirst = isLoud || beginsSentence(sentence, start);
      const isName = form.isAcronym || (!isFirst && form.isCapital);
      const end = start + token.length;
      words.push({ term: form.term, isName, isInitials: false, start, end });
    }
  }
  const more = initials(words, sentence);
  const whole = withFirst(words, sentence);
  return more.length === 0 ? whole : [...whole, ...more].sort((a, b) => a.start - b.start);
}

/** Nothing but quotation marks and brackets before it. */
function beginsSentence(sentence: string, start: number): boolean {
  return start === 0 || (start <= 2 && /^["'“‘«(]{1,2}$/.test(sentence.slice(0, start)));
}

/** What a token is wherever it stands; null if it says nothing. */
interface Form {
  readonly term: string;
  readonly isAcronym: boolean;
  readonly isCapital: boolean;
}

type Read = (token: string) => Form | 'unspaced' | null;

const readers = new WeakMap<WordForms, { readonly loud: Read; readonly quiet: Read }>();
/** Tokens repeat: the memory is emptied before it grows large. */
const MOST_REMEMBERED = 50_000;

function reader(forms: WordForms, isLoud: boolean): Read {
  const both = readers.get(forms) ?? {
    loud: remembered((token) => formOf(token, forms, true)),
    quiet: remembered((token) => formOf(token, forms, false)),
  };
  readers.set(forms, both);
  return isLoud ? both.loud : both.quiet;
}

function remembered(read: Read): Read {
  const known = new Map<string, ReturnType<Read>>();
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = read(token);
    known.set(token, found);
    return found;
  };
}

function formOf(token: string, { stem, stopwords }: WordForms, isLoud: boolean): ReturnType<Read> {
  if (UNSPACED.test(token)) return 'unspaced';
  const isNumber = /^\p{N}/u.test(token);
  if (isNumber) return { term: token.replaceAll(',', ''), isAcronym: false, isCapital: false };
  // Before anything is put in lower case: `US` is no pronoun.
  const isAcronym = /^(?:\p{Lu}\.)+$/u.test(token) || (!isLoud && /^\p{Lu}{2,5}$/u.test(token));
  if (isAcronym) return { term: token.replaceAll('.', ''), isAcronym, isCapital: true };
  const bare = token.toLowerCase().replace(/['’]s$/u, '');
  if (stopwords.has(bare) || stopwords.has(token.toLowerCase().replace('’', "'"))) return null;
  // The elided article before a vowel: `l'accord`, `d’Italia`.
  const word = bare.replace(/^\p{L}{1,2}['’]/u, '').replace(/['’].*$/u, '');
  if (word.length < 2 || stopwords.has(word)) return null;
  const term = word.length > LONGEST_WORD ? word : stem(word);
  return { term, isAcronym, isCapital: /^\p{Lu}/u.test(token) };
}

function* pairs(token: string, start: number): Generator<Word> {
  const characters = [...token];
  let at = start;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next !== undefined || index === 0) {
      const term = character + (next ?? '');
      yield { start: at, end: at + term.length, term, isName: false, isInitials: false };
    }
    at += character.length;
  }
}

/** Of each run of capitalised words, from its first word on: `UN` and `UNSC` for `United Nations Security Council`. */
function initials(words: readonly Word[], sentence: string): readonly Word[] {
  const found: Word[] = [];
  let run: Word[] = [];
  for (const word of words) {
    if (!/^\p{Lu}\p{Ll}/u.test(sentence.slice(word.start, word.start + 2))) run = [];
    else run = run.at(-1)?.end === word.start - 1 ? [...run, word] : [word];
    if (run.length < 2 || run.length > 5) continue;
    const term = run.map(({ start }) => sentence.charAt(start)).join('');
    found.push({ start: run[0]?.start ?? 0, end: word.end, term, isName: true, isInitials: true });
  }
  return found;
}

/** The first word has a capital anyway: it is part of a name if the next word is and stands right behind it. */
function withFirst(words: readonly Word[], sentence: string): readonly Word[] {
  const [first, next] = words;
  if (first === undefined || next?.isName !== true || next.start - first.end > 1) return words;
  if (!/^\p{Lu}/u.test(sentence.slice(first.start))) return words;
  return [{ ...first, isName: true }, ...words.slice(1)];
}
