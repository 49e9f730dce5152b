import type { Refiner } from '../parser.ts';

/** Of candidates that overlap, the longest stays; of equals, the first. */
export const longest: Refiner = (candidates) => {
  const kept: (typeof candidates)[number][] = [];
  for (const candidate of candidates) {
    const before = kept.at(-1);
    if (before === undefined || before.end <= candidate.start) kept.push(candidate);
    else if (candidate.end - candidate.start > before.end - before.start) {
      kept[kept.length - 1] = candidate;
    }
  }
  return kept;
};
