/** So many answers are kept, those of a page or a few: more would keep their texts in memory. A power of two. */
const MOST = 512;
/**
 * Of what is asked while lines are classified and again when what they say is described: those of the files that go through
 * these stages together (src/site/articles.ts).
 */
export const MOST_TOGETHER = 4096;
const PRIME = 0x01000193;

/**
 * The same answers. What rules, the ranking of headlines and fields each ask of a line is found out once. An answer has its
 * place by a glance at the text, and gives way to the next that has the same: a table of whole texts would cost more than
 * some answers do.
 * @param most a power of two
 */
export function remembering<T>(
  answer: (text: string) => T,
  most: number = MOST,
): (text: string) => T {
  const known: ({ readonly text: string; readonly answer: T } | undefined)[] = Array.from({
    length: most,
  });
  return (text) => {
    const place = hashOf(text) & (most - 1);
    const before = known[place];
    if (before !== undefined && before.text === text) return before.answer;
    const now = { text, answer: answer(text) };
    known[place] = now;
    return now.answer;
  };
}

/** By its length and four of its code units. */
function hashOf(text: string): number {
  const { length } = text;
  let hash = length;
  hash = Math.imul(hash ^ text.charCodeAt(0), PRIME);
  hash = Math.imul(hash ^ text.charCodeAt(length >> 2), PRIME);
  hash = Math.imul(hash ^ text.charCodeAt(length >> 1), PRIME);
  hash = Math.imul(hash ^ text.charCodeAt(length - 1), PRIME);
  return hash ^ (hash >>> 15);
}

/** The same answers about things that do not change; each is kept for as long as what it is about. */
export function rememberingOf<Of extends object, T>(answer: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly answer: T }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.answer;
    const now = { answer: answer(of) };
    known.set(of, now);
    return now.answer;
  };
}
