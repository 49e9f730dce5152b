/** Words in a row that are compared. */
const LENGTH = 4;
/** A word; of scripts without spaces, a character. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/**
 * How much two texts agree, 0 to 1: F1 over their runs of four words, each counted as often as it stands. Order and
 * extent count, case, punctuation and white space do not.
 */
export function agreement(truth: string, found: string): number {
  const [wanted, got] = [shinglesOf(truth), shinglesOf(found)];
  let both = 0;
  for (const [shingle, count] of wanted) both += Math.min(count, got.get(shingle) ?? 0);
  const all = sizeOf(wanted) + sizeOf(got);
  return all === 0 ? 1 : (2 * both) / all;
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const tokens = text.toLowerCase().match(TOKEN) ?? [];
  const shingles = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - LENGTH + 1); at += 1) {
    const shingle = tokens.slice(at, at + LENGTH).join(' ');
    if (shingle !== '') shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function sizeOf(shingles: ReadonlyMap<string, number>): number {
  return [...shingles.values()].reduce((sum, count) => sum + count, 0);
}
