import type { Given, GivenRange, SplitLine } from '../model.ts';

/** Indices into `Page.sights` of the lines that a person decided about, rising. */
export interface Overruled {
  readonly keep: readonly number[];
  readonly remove: readonly number[];
}

/**
 * Which of a page's lines the sidecar names. Time linear in the lines, and that of sorting in the ranges, however much
 * they overlap.
 * @param sights in the order of their lines' numbers
 */
export function overruledIn(
  sights: readonly { readonly line: Pick<SplitLine, 'number'> }[],
  { keep = [], remove = [] }: Pick<Given, 'keep' | 'remove'>,
): Overruled {
  return { keep: within(sights, keep), remove: within(sights, remove) };
}

function within(
  sights: readonly { readonly line: Pick<SplitLine, 'number'> }[],
  ranges: readonly GivenRange[],
): readonly number[] {
  if (ranges.length === 0) return [];
  const sorted = [...ranges].sort((a, b) => a.first - b.first);
  const found: number[] = [];
  let next = 0;
  let reach = 0;
  sights.forEach(({ line: { number } }, at) => {
    for (let range = sorted[next]; range !== undefined && range.first <= number; ) {
      reach = Math.max(reach, range.last);
      next += 1;
      range = sorted[next];
    }
    if (number <= reach) found.push(at);
  });
  return found;
}
