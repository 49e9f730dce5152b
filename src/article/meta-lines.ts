import type { Hint, Line } from '../model.ts';
import { rememberingOf } from '../text/remembering.ts';

/** A line that is a piece of the markup's metadata. */
export interface MetaLine extends Line {
  readonly hint: Hint;
}

/** Those of a file's lines; most files have none, and a score of rules ask. */
export const metaLines: (lines: readonly Line[]) => readonly MetaLine[] = rememberingOf(
  (lines: readonly Line[]) => lines.filter(isMeta),
);

function isMeta(line: Line): line is MetaLine {
  return line.hint?.kind === 'meta';
}
