/** Classes into which distances fall, each named by its lower bound: `+3`, and `-3` where it points the other way. */
export interface Classes {
  readonly bounds: readonly number[];
  /** By bound: the names ahead and back, made once: every day of many years is asked for. */
  readonly ahead: readonly string[];
  readonly back: readonly string[];
}

/** Bounds of the classes into which distances in days fall; in each the days are about equally likely. */
const DAYS = [0, 1, 3, 7, 14, 31, 92, 366, 1096, 3653, 7305, 14610];
const MONTHS = [0, 1, 2, 4, 12, 36, 120, 240, 480];
const YEARS = [0, 1, 2, 4, 10, 20, 40];

function classes(bounds: readonly number[], before: string): Classes {
  return {
    bounds,
    ahead: bounds.map((bound) => `${before}+${bound}`),
    back: bounds.map((bound) => `${before}-${bound}`),
  };
}

/** The classes of distances in days, with something before their names. */
export function dayClasses(before: string): Classes {
  return classes(DAYS, before);
}

export function monthClasses(before: string): Classes {
  return classes(MONTHS, before);
}

export function yearClasses(before: string): Classes {
  return classes(YEARS, before);
}

const BARE = dayClasses('');

/** The class of a distance in days. */
export function daysApart(distance: number): string {
  return classOf(distance, BARE);
}

export function classOf(distance: number, { bounds, ahead, back }: Classes): string {
  const size = Math.abs(distance);
  let at = bounds.length - 1;
  while (at > 0 && (bounds[at] ?? 0) > size) at -= 1;
  return (distance < 0 ? back : ahead)[at] ?? '';
}
