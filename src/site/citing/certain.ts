import type { CslDate, DateParts } from './csl.ts';

/** Year, month and day in which the first and the last day agree; empty where not even the year is sure. */
export function agreed(date: CslDate | undefined): DateParts {
  if (date === undefined) return [];
  const [first, last = first] = date['date-parts'];
  const differing = first.findIndex((part, index) => part !== last[index]);
  return differing === -1 ? first : first.slice(0, differing);
}
