import type { Mapped } from '../../../model.ts';
import { mapped } from '../../../text/mapped.ts';
import type { PhysicalLine } from '../physical.ts';
import { Words } from '../words.ts';

/**
 * The content of a block, as the parser gives it: without quotation and list marks, indentation and the marks of a
 * heading. Each of its lines stands at the end of a physical line, of `lines` from index `first` on.
 */
export function locateContent(
  content: string,
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
): Mapped {
  const words = new Words();
  for (const [index, line] of content.split('\n').entries()) {
    if (index > 0) words.add('\n', null);
    const physical = lines[first + index];
    const core = line.trim();
    const source = physical === undefined ? null : locateLine(core, text, physical);
    const lead = line.length - line.trimStart().length;
    words.add(line.slice(0, lead), null);
    words.add(core, source);
    words.add(line.slice(lead + core.length), null);
  }
  return words.done();
}

/** Where `core` stands at the end of a physical line, but for white space and the closing marks of a heading. */
function locateLine(core: string, text: string, { start, end }: PhysicalLine): number | null {
  const line = text.slice(start, end).trimEnd();
  if (line.endsWith(core)) return start + line.length - core.length;
  let length = line.length;
  while (length > 0 && line[length - 1] === '#') length--;
  const heading = line.slice(0, length).trimEnd();
  return heading.endsWith(core) ? start + heading.length - core.length : null;
}

/** The cells of a table's row, each where it stands in the row's line; one with an escaped `|` counts as made. */
export function locateCells(
  cells: readonly string[],
  text: string,
  line: PhysicalLine,
): readonly Mapped[] {
  const row = text.slice(line.start, line.end);
  let from = 0;
  return cells.map((cell) => {
    const at = cell.includes('|') ? -1 : row.indexOf(cell, from);
    if (at === -1) return { text: cell, runs: [] };
    from = at + cell.length;
    return mapped(cell, line.start + at);
  });
}
