import type { Match } from './rank.ts';

/** Pairs are looked at for so many of the rarest terms: their number grows with the square. */
const MOST_TERMS = 8;

/**
 * How close an article's terms stand together: for every two, the weight of the more common one over the least number of
 * words from one to the other. Takes time in proportion to the number of places.
 */
export function closeness(matches: readonly Omit<Match, 'score'>[]): number {
  if (matches.length < 2) return 0;
  const rarest = matches.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
  return rarest.reduce(
    (sum, one, index) =>
      sum +
      rarest
        .slice(index + 1)
        .reduce((part, other) => part + other.weight / distance(one.words, other.words), 0),
    0,
  );
}

/** The least distance between two places, one of each list; Infinity where there is no such pair. Both rise. */
function distance(one: readonly number[], other: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let at = 0;
  for (const place of one) {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < place) at += 1;
    // A word that both terms match is no pair.
    const above = other[at] === place ? other[at + 1] : other[at];
    const below = other[at - 1] ?? Number.NEGATIVE_INFINITY;
    least = Math.min(least, place - below, (above ?? Number.POSITIVE_INFINITY) - place);
  }
  return least;
}
