import type { Pool } from './pool.ts';

/** What was kept of all statements, weighed, in a few arrays: objects for each would be a hundred million of a million statements. */
export interface Weights {
  /** By where it is kept: the first place in `terms` and `weights`; one more than the last, too. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  /** Share of the term times its rarity, above 0. */
  readonly weights: Float64Array;
  /** By term: how rare it is. */
  readonly rarities: Float64Array;
}

/** What is known of a term. */
export interface Terms {
  /** Itself, or for a guess what is guessed; null for a guess that stands nowhere. */
  readonly meant: (term: number) => number | null;
  readonly rarity: (term: number) => number;
}

/** Weighs all that is kept, of so many terms. What one text has of a term and of guesses at it is one, with the largest share. */
export function weigh(
  { look, size, length }: Pool,
  count: number,
  { meant, rarity }: Terms,
): Weights {
  const meanings = Int32Array.from({ length: count }, (_, term) => meant(term) ?? -1);
  const rarities = Float64Array.from({ length: count }, (_, term) => rarity(term));
  const kept = size();
  const starts = new Int32Array(kept + 1);
  const terms = new Int32Array(length());
  const weights = new Float64Array(length());
  const places = new Int32Array(rarities.length).fill(-1);
  let end = 0;
  const add = (given: number, share: number, start: number) => {
    const term = meanings[given] ?? -1;
    if (term === -1) return;
    const place = places[term] ?? -1;
    const at = place >= start ? place : end++;
    places[term] = at;
    terms[at] = term;
    weights[at] = Math.max(share * (rarities[term] ?? 0), weights[at] ?? 0);
  };
  for (let at = 0; at < kept; at++) {
    const start = end;
    starts[at] = start;
    look(at, (term, share) => add(term, share, start));
  }
  starts[kept] = end;
  return { starts, terms, weights, rarities };
}
