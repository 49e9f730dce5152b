/** A term and how much it says, above 0 to 1. */
export type Shares = ReadonlyMap<number, number>;

/**
 * Keeps the terms of many texts as numbers in two arrays: a million statements would be a hundred million objects
 * else. A share is kept in 255 steps.
 */
export interface Pool {
  /** Gives where they are kept. */
  readonly keep: (shares: Shares) => number;
  /** Hands over what is kept there, in its order. */
  readonly look: (at: number, visit: (term: number, share: number) => void) => void;
  /** How many were kept. */
  readonly size: () => number;
  /** How many terms they have, all together. */
  readonly length: () => number;
}

const STEPS = 255;

export function pool(): Pool {
  const starts: number[] = [0];
  let terms = new Uint32Array(1 << 12);
  let steps = new Uint8Array(1 << 12);
  let length = 0;
  const grow = (needed: number) => {
    const size = Math.max(needed, 2 * terms.length);
    const [moreTerms, moreSteps] = [new Uint32Array(size), new Uint8Array(size)];
    moreTerms.set(terms);
    moreSteps.set(steps);
    [terms, steps] = [moreTerms, moreSteps];
  };
  return {
    keep: (shares) => {
      if (length + shares.size > terms.length) grow(length + shares.size);
      for (const [term, share] of shares) {
        terms[length] = term;
        steps[length++] = Math.max(1, Math.round(share * STEPS));
      }
      starts.push(length);
      return starts.length - 2;
    },
    look: (at, visit) => {
      for (let index = starts[at] ?? 0; index < (starts[at + 1] ?? 0); index++)
        visit(terms[index] ?? 0, (steps[index] ?? 0) / STEPS);
    },
    size: () => starts.length - 1,
    length: () => length,
  };
}
