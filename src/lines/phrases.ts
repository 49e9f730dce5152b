import { fold } from './sentence.ts';

/** A set of phrases, found in a line's folded words by their first word: cost grows with the line, not the set. */
export interface Phrases {
  /** Number of words of the longest phrase that stands at word `at`; 0 where none does. */
  readonly at: (words: readonly string[], at: number) => number;
  /** True where the line is one of the phrases and nothing else. */
  readonly is: (words: readonly string[]) => boolean;
  readonly begins: (words: readonly string[]) => boolean;
  readonly within: (words: readonly string[]) => boolean;
  /** Share of the line's words, 0 to 1, that belong to phrases. */
  readonly share: (words: readonly string[]) => number;
}

export function phrases(texts: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const text of texts) {
    const words = fold(text);
    const first = words[0];
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [words]);
    else known.push(words);
  }
  const at = (words: readonly string[], from: number): number => {
    let longest = 0;
    for (const phrase of byFirst.get(words[from] ?? '') ?? []) {
      if (phrase.length > longest && stands(phrase, words, from)) longest = phrase.length;
    }
    return longest;
  };
  return {
    at,
    is: (words) => words.length > 0 && at(words, 0) === words.length,
    begins: (words) => at(words, 0) > 0,
    within: (words) => words.some((_, from) => at(words, from) > 0),
    share: (words) => (words.length === 0 ? 0 : covered(words, at) / words.length),
  };
}

function stands(phrase: readonly string[], words: readonly string[], from: number): boolean {
  return phrase.every((word, index) => words[from + index] === word);
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
