import type { SplitLine } from '../model.ts';
import { rememberingOf } from '../text/remembering.ts';
import { endsSentence, startsUpper } from './sentence.ts';

/** Columns between which text is wrapped by hand or by a program; typewriters and wires: 60 to 80. */
const NARROWEST = 50;
const WIDEST = 120;

/**
 * For each line: whether it goes on with the paragraph of the line before it. Only in plain text wrapped at a fixed
 * width, which each file's own lines must show; elsewhere a line is a paragraph. Markup decides for itself.
 */
export const continuations: (lines: readonly SplitLine[]) => readonly boolean[] =
  rememberingOf(read);

function read(lines: readonly SplitLine[]): readonly boolean[] {
  const joints = lines.map((line, index) => jointOf(lines[index - 1], line));
  const width = wrapWidth(joints);
  return joints.map((joint) => joint !== null && width !== null && isFull(joint, width));
}

/** Two neighbouring lines that could be of one paragraph. */
interface Joint {
  /** Columns that the first line fills, and would fill if the next line's first word stood on it. */
  readonly filled: number;
  readonly needed: number;
  /** The first line ends within a sentence and the next goes on in lower case. */
  readonly flows: boolean;
}

function jointOf(before: SplitLine | undefined, line: SplitLine): Joint | null {
  if (before === undefined || line.hint !== null || before.hint !== null) return null;
  const text = line.words.text;
  const above = before.words.text;
  if (indent(line) > indent(before)) return null;
  // An empty line ends a paragraph; a line of one word, such as a web address, is none of a paragraph's.
  if (!text.includes(' ') && !endsSentence(text)) return null;
  if (text === '' || !above.includes(' ')) return null;
  const filled = indent(before) + above.length;
  const space = text.indexOf(' ');
  const first = space === -1 ? text.length : space;
  const flows = !endsSentence(above) && !startsUpper(text);
  return { filled, needed: filled + 1 + first, flows };
}

function indent(line: SplitLine): number {
  return Math.max(0, (line.words.runs[0]?.source ?? line.span.start) - line.span.start);
}

/** The width at which the file's lines are wrapped; null where they do not look wrapped. */
function wrapWidth(joints: readonly (Joint | null)[]): number | null {
  const pairs = joints.filter((joint) => joint !== null);
  const lengths = pairs.map((pair) => pair.filled).sort((a, b) => a - b);
  // A stray long line (an address, a headline) must not set the width.
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const full = pairs.filter((pair) => isFull(pair, width));
  const flowing = full.filter((pair) => pair.flows);
  return full.length >= 0.5 * pairs.length && flowing.length >= 0.4 * full.length ? width : null;
}

function isFull(joint: Joint, width: number): boolean {
  return joint.needed > width && joint.filled <= width + 8;
}
