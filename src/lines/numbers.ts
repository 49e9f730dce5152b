/** A number for each, several times as fast as `Float64Array.from`, which walks through an iterator. */
export function numbersOf<T>(
  all: readonly T[],
  numberOf: (one: T, index: number) => number,
): Float64Array {
  const numbers = new Float64Array(all.length);
  all.forEach((one, index) => {
    numbers[index] = numberOf(one, index);
  });
  return numbers;
}

/** 1 for each of which it is true, 0 for the others. */
export function flagsOf<T>(all: readonly T[], is: (one: T) => boolean): Uint8Array {
  const flags = new Uint8Array(all.length);
  all.forEach((one, index) => {
    if (is(one)) flags[index] = 1;
  });
  return flags;
}
