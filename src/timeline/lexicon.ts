import { type Packed, pool } from './pool.ts';
import { type Weights, weigh } from './weights.ts';

/** Terms by number, each with its weight. */
export type Vector = ReadonlyMap<number, number>;

/** Numbers the terms of all statements, counts in how many each stands, and keeps the statements' own. */
export interface Lexicon {
  readonly numberOf: (term: string) => number;
  /** Of a term that counts only if it stands in some statement as it is. */
  readonly guessed: (term: string) => number;
  /** Counts the terms of a statement, each once. Gives how many statements were counted before. */
  readonly count: (terms: Iterable<number>) => number;
  /** Keeps terms, of which `numbers` has the lexicon's; gives where they are kept. */
  readonly keep: (terms: Packed, numbers: readonly number[]) => number;
  /** How rare a term is among all that was counted: at most 1, for what stands in one statement; below 0 for none. */
  readonly rarity: (term: number) => number;
  /** What was kept, each share times the term's rarity. */
  readonly weighed: (at: number) => Vector;
  /** All that was kept, each share times the term's rarity: what is counted later makes no difference to it. */
  readonly weights: () => Weights;
}

/**
 * Statements that are imagined beside the archive's own: in a small archive little can be said of how rare a word is,
 * and one more article must not turn the weights over.
 */
const IMAGINED = 100;

export function lexicon(): Lexicon {
  const numbers = new Map<string, number>();
  const guesses = new Map<number, string>();
  const counts: number[] = [];
  const kept = pool();
  let counted = 0;
  const numberOf = (term: string) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    counts.push(0);
    return numbers.size - 1;
  };
  const rarity = (term: number) => {
    const all = counted + IMAGINED;
    return Math.log(all / ((counts[term] ?? 0) + 1)) / Math.log(all / 2);
  };
  /** The term itself, or the one that is guessed; null for a guess that stands nowhere. */
  const meant = (term: number) => {
    const guess = guesses.get(term);
    return guess === undefined ? term : (numbers.get(guess) ?? null);
  };
  return {
    numberOf,
    guessed: (term) => {
      // No term has a space in it.
      const number = numberOf(`${term} ?`);
      guesses.set(number, term);
      return number;
    },
    count: (terms) => {
      for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
      counted += 1;
      return counted - 1;
    },
    keep: kept.keep,
    rarity,
    weighed: (at) => {
      const weights = new Map<number, number>();
      kept.look(at, (given, share) => {
        const term = meant(given);
        if (term === null) return;
        weights.set(term, Math.max(share * rarity(term), weights.get(term) ?? 0));
      });
      return weights;
    },
    weights: () => weigh(kept, counts.length, { meant, rarity }),
  };
}

/** Sum of the products of what both have. */
export function dot(a: Vector, b: Vector): number {
  if (a.size > b.size) return dot(b, a);
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
