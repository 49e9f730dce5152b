import type { SplitLine } from '../model.ts';

/** In fewer files a line may stand for any reason. */
const FEWEST = 4;
/** Of the files: in so many of them stands what their site puts on every page. */
const SHARE = 0.5;
/** Longest line that is counted, in characters: furniture is short, and memory is not for whole articles. */
const LONGEST = 300;

/** Of no line. */
export const NONE_REPEATED: ReadonlySet<string> = new Set();

/**
 * The lines that stand in at least half of the files, and in four of them, as `keyOf` has them: files of one folder,
 * that is, for the most part, of one outlet. In whatever order the files come, the lines are the same.
 */
export function repeatedLines(files: Iterable<readonly SplitLine[]>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let number = 0;
  for (const lines of files) {
    number += 1;
    const keys = new Set(
      lines.map(({ words }) => words.text).filter((text) => text !== '' && text.length <= LONGEST),
    );
    for (const key of new Set([...keys].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(FEWEST, Math.ceil(number * SHARE));
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** What lines are compared by, as `Sight.small`. Figures count: tables of results differ in nothing else. */
export function keyOf(text: string): string {
  return text.toLowerCase();
}
