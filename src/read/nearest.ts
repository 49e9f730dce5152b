/**
 * The word of `known` that a person most likely meant by `written`, or null if none is close: at most two letters
 * wrong, missing, added or swapped with others. Case and `_` for `-` do not count.
 */
export function nearest(written: string, known: readonly string[]): string | null {
  const word = plain(written);
  const limit = Math.min(2, Math.floor(word.length / 2));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, plain(candidate));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('_', '-');
}

/** Levenshtein's distance: the fewest letters to replace, add or leave out. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + Number(letter !== other);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
