/** Bounds of the classes into which distances in days fall; in each the days are about equally likely. */
const DAYS = [0, 1, 3, 7, 14, 31, 92, 366, 1096, 3653, 7305, 14610];
const MONTHS = [0, 1, 2, 4, 12, 36, 120, 240, 480];
const YEARS = [0, 1, 2, 4, 10, 20, 40];

/** `+3`: the class of a distance, by its lower bound; `-` before where it points the other way. */
export function daysApart(distance: number): string {
  return classOf(distance, DAYS);
}

export function monthsApart(distance: number): string {
  return classOf(distance, MONTHS);
}

export function yearsApart(distance: number): string {
  return classOf(distance, YEARS);
}

function classOf(distance: number, bounds: readonly number[]): string {
  const bound = bounds.findLast((one) => one <= Math.abs(distance)) ?? 0;
  return `${distance < 0 ? '-' : '+'}${bound}`;
}
