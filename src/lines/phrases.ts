import { registerSet } from './firsts.ts';
import { Initials } from './initials.ts';
import { fold } from './sentence.ts';
import { isWide } from './wide.ts';

/** A set of phrases, found in a line's folded words by their first word: cost grows with the line, not the set. */
export interface Phrases {
  /** Number of words of the longest phrase that stands at word `at`; 0 where none does. Whole words only. */
  readonly at: (words: readonly string[], at: number) => number;
  /** True where the line is one of the phrases and nothing else. */
  readonly is: (words: readonly string[]) => boolean;
  /** True where a phrase begins with the word, in lower case: cheap to ask before a line is folded. */
  readonly mayBegin: (word: string) => boolean;
  readonly begins: (words: readonly string[]) => boolean;
  /** What follows the longest phrase with which the line begins; null where it begins with none. */
  readonly after: (words: readonly string[]) => readonly string[] | null;
  readonly within: (words: readonly string[]) => boolean;
  /** Share of the line's words, 0 to 1, that belong to phrases. */
  readonly share: (words: readonly string[]) => number;
  /** Its ordinal among all sets of phrases: where `firstsOf` and `tellingOf` tell of it. */
  readonly ordinal: number;
  /** Whether phrases of it are found as parts of words, too. */
  readonly hasParts: boolean;
}

/**
 * @param texts phrases of whole words
 * @param parts phrases of languages that run words together or grow endings on them (Chinese, Japanese, Korean): `begins`,
 * `after` and `within` find those of two characters and more also as parts of words
 */
export function phrases(texts: readonly string[], parts: readonly string[] = []): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const text of [...texts, ...parts]) {
    const words = fold(text);
    const first = words[0];
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [words]);
    else known.push(words);
  }
  const initials = new Initials(byFirst.keys());
  const at = (words: readonly string[], from: number): number => {
    const first = words[from];
    if (first === undefined || !initials.mayBegin(first)) return 0;
    const known = byFirst.get(first);
    return known === undefined ? 0 : longestOf(known, words, from);
  };
  const within = partsIn(parts);
  const after = (words: readonly string[]) => {
    const length = at(words, 0);
    return length > 0 ? words.slice(length) : restBehind(within, words);
  };
  return {
    at,
    mayBegin: (word) => initials.mayBegin(word) && byFirst.has(word),
    is: (words) => words.length > 0 && at(words, 0) === words.length,
    begins: (words) => after(words) !== null,
    after,
    within: (words) => standsIn(words, at) || hasPart(words, within),
    share: (words) => (words.length === 0 ? 0 : covered(words, at) / words.length),
    ordinal: registerSet([...byFirst.values()].flat()),
    hasParts: within.length > 0,
  };
}

function longestOf(
  known: readonly (readonly string[])[],
  words: readonly string[],
  from: number,
): number {
  let longest = 0;
  for (const phrase of known) {
    if (phrase.length > longest && stands(phrase, words, from)) longest = phrase.length;
  }
  return longest;
}

/** The first word is known to stand there. */
function stands(phrase: readonly string[], words: readonly string[], from: number): boolean {
  for (let index = 1; index < phrase.length; index += 1) {
    if (words[from + index] !== phrase[index]) return false;
  }
  return true;
}

function standsIn(words: readonly string[], at: Phrases['at']): boolean {
  for (let from = 0; from < words.length; from += 1) if (at(words, from) > 0) return true;
  return false;
}

function hasPart(words: readonly string[], parts: readonly string[]): boolean {
  if (parts.length === 0) return false;
  return words.some((word) => isWide(word) && parts.some((part) => word.includes(part)));
}

/** Of one word, of two characters and more: a single one is in too many words. Longest first. */
function partsIn(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => fold(text))
    .flatMap(([word = '', ...more]) =>
      more.length === 0 && word.length > 1 && isWide(word) ? [word] : [],
    )
    .toSorted((a, b) => b.length - a.length);
}

function restBehind(parts: readonly string[], words: readonly string[]): readonly string[] | null {
  const [first = ''] = words;
  if (parts.length === 0 || !isWide(first)) return null;
  const part = parts.find((one) => first.startsWith(one));
  if (part === undefined) return null;
  const rest = words.slice(1);
  return first.length > part.length ? [first.slice(part.length), ...rest] : rest;
}

function covered(words: readonly string[], at: Phrases['at']): number {
  let count = 0;
  for (let from = 0; from < words.length; ) {
    const length = at(words, from);
    count += length;
    from += Math.max(1, length);
  }
  return count;
}
