/** First and last index of a stretch; both -1 where there is none. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The stretch with the largest sum above 0, the first of equals (Kadane's maximum subarray). */
export function densest(length: number, worthOf: (index: number) => number): Stretch {
  let first = -1;
  let last = -1;
  let best = 0;
  let sum = 0;
  let start = 0;
  // Not by entries, here and in other loops over lines: each would be an array made for it.
  for (let index = 0; index < length; index += 1) {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += worthOf(index);
    if (sum <= best) continue;
    best = sum;
    first = start;
    last = index;
  }
  return { first, last };
}
