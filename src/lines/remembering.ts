/** So many answers are kept, those of a page or a few: more would keep their texts in memory. */
const MOST = 512;

/** The same answers. What rules, the ranking of headlines and fields each ask of a line is found out once. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    if (known.size >= MOST) known.clear();
    const now = { answer: answer(text) };
    known.set(text, now);
    return now.answer;
  };
}
