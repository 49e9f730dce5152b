import leven from 'leven';

/** The archive's own words: `data/words.json`, written by src/site/search-words.ts. */
export interface WordsFile {
  /** Words in lower case and in how many articles each stands, the most frequent first. */
  readonly words: readonly (readonly [word: string, articles: number])[];
}

/** A term that no article has, and the word of the archive that is nearest. */
export interface Suggestion {
  readonly term: string;
  readonly word: string;
}

/** A shorter word is near to too many others. */
const SHORTEST = 4;
/** Letters: from here on two slips are forgiven. */
const LONG = 7;

/** Gives the archive's words, or rejects; asked for when a term is found in no article. */
export type Words = () => Promise<WordsFile['words']>;

/**
 * For each term that the archive does not have: a word that it has, spelt almost alike. Phrases are passed
 * over.
 */
export async function suggestions(
  terms: readonly { readonly term: string; readonly count: number }[],
  words: Words,
): Promise<readonly Suggestion[]> {
  const unknown = terms.filter(({ term, count }) => count === 0 && isSpelt(term));
  if (unknown.length === 0) return [];
  const all = await words();
  return unknown.flatMap(({ term }) => {
    const word = nearest(term, all);
    return word === null ? [] : [{ term, word }];
  });
}

function isSpelt(term: string): boolean {
  return term.length >= SHORTEST && /^[\p{L}\p{M}]+$/u.test(term);
}

/**
 * The word with the fewest slips; two neighbouring letters in each other's place are one. At most two, in a word of few
 * letters one. Of equals one with the same first letter, then the most frequent.
 */
export function nearest(term: string, words: WordsFile['words']): string | null {
  const turned = swapped(term);
  let best: string | null = null;
  let least = (term.length < LONG ? 1 : 2) + 1;
  for (const [word] of words) {
    if (Math.abs(word.length - term.length) >= least || word === term) continue;
    const slips = turned.has(word) ? 1 : leven(term, word, { maxDistance: Math.ceil(least) });
    const cost = slips + (word[0] === term[0] ? 0 : 0.5);
    if (cost >= least) continue;
    best = word;
    least = cost;
  }
  return best;
}

/** The term with each two neighbouring letters in each other's place. */
function swapped(term: string): ReadonlySet<string> {
  const letters = [...term];
  return new Set(
    letters.slice(1).map((letter, at) => {
      return letters.toSpliced(at, 2, letter, letters[at] ?? '').join('');
    }),
  );
}
