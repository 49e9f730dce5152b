import type { Lexicon } from './lexicon.ts';

/** What numbers the terms of one article. */
export interface Numbering {
  readonly numberOf: (term: string) => number;
  /** Of a term that counts only if it stands in some statement as it is. */
  readonly guessed: (term: string) => number;
}

/** No term has a space in it. */
const GUESS = ' ?';

/** The terms of one article, numbered as they come. */
export interface Terms extends Numbering {
  /** By number, guesses marked. */
  readonly all: readonly string[];
}

export function terms(): Terms {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  const numberOf = (term: string) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, all.length);
    return all.push(term) - 1;
  };
  return { all, numberOf, guessed: (term) => numberOf(term + GUESS) };
}

/** The numbers that a lexicon gives an article's terms. */
export function numbersIn(
  lexicon: Pick<Lexicon, 'numberOf' | 'guessed'>,
  all: readonly string[],
): readonly number[] {
  return all.map((term) =>
    term.endsWith(GUESS) ? lexicon.guessed(term.slice(0, -GUESS.length)) : lexicon.numberOf(term),
  );
}
