/** A term and how much it says, above 0 to 1. */
export type Shares = ReadonlyMap<number, number>;

/** Terms with their shares in 255 steps, in one list: a term's number, its step, the next. JSON carries it. */
export type Packed = readonly number[];

const STEPS = 255;

export function packed(shares: Shares): Packed {
  return [...shares].flatMap(([term, share]) => [term, Math.max(1, Math.round(share * STEPS))]);
}

/** How many terms there are. */
export function sizeOf(terms: Packed): number {
  return terms.length / 2;
}

/** The numbers of the terms, in their order. */
export function termsOf(terms: Packed): readonly number[] {
  return terms.filter((_, index) => index % 2 === 0);
}

/** Keeps the terms of many texts as numbers in two arrays: a million statements would be a hundred million objects else. */
export interface Pool {
  /** Gives where they are kept. `numbers`: of each term of theirs the pool's own. */
  readonly keep: (terms: Packed, numbers: readonly number[]) => number;
  /** Hands over what is kept there, in its order. */
  readonly look: (at: number, visit: (term: number, share: number) => void) => void;
  /** How many were kept. */
  readonly size: () => number;
  /** How many terms they have, all together. */
  readonly length: () => number;
}

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
    keep: (own, numbers) => {
      if (length + sizeOf(own) > terms.length) grow(length + sizeOf(own));
      for (let at = 0; at < own.length; at += 2) {
        terms[length] = numbers[own[at] ?? 0] ?? 0;
        steps[length++] = own[at + 1] ?? 0;
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
