import type { SplitLine } from '../model.ts';
import { endsSentence, startsUpper } from './sentence.ts';

/** Columns between which text is wrapped by hand or by a program; typewriters and wires: 60 to 80. */
const NARROWEST = 50;
const WIDEST = 120;

/** For as long as the lines are there. */
const KNOWN = new WeakMap<readonly SplitLine[], readonly boolean[]>();

/**
 * For each line: whether it goes on with the paragraph of the line before it. Only in plain text wrapped at a fixed
 * width, which each file's own lines must show; elsewhere a line is a paragraph. Markup decides for itself.
 */
export function continuations(lines: readonly SplitLine[]): readonly boolean[] {
  const known = KNOWN.get(lines);
  if (known !== undefined) return known;
  const now = read(lines);
  KNOWN.set(lines, now);
  return now;
}

/** The same goes for lines that differ from the first in what is known of them, not in their words and places. */
export function carryContinuations(from: readonly SplitLine[], to: readonly SplitLine[]): void {
  KNOWN.set(to, continuations(from));
}

function read(lines: readonly SplitLine[]): readonly boolean[] {
  const joints = jointsOf(lines);
  const width = wrapWidth(joints);
  return lines.map((_, index) => width !== null && isFull(joints, index, width));
}

/** By line: whether it and the line before it could be of one paragraph. Of neighbours that could not all is 0. */
interface Joints {
  /** Columns that the line before fills, and would fill if this one's first word stood on it. */
  readonly filled: Int32Array;
  readonly needed: Int32Array;
  /** 1 where the line before ends within a sentence and this one goes on in lower case. */
  readonly flows: Uint8Array;
}

function jointsOf(lines: readonly SplitLine[]): Joints {
  const { length } = lines;
  const joints = {
    filled: new Int32Array(length),
    needed: new Int32Array(length),
    flows: new Uint8Array(length),
  };
  for (let index = 1; index < length; index += 1) {
    const before = lines[index - 1];
    const line = lines[index];
    if (before === undefined || line === undefined || !mayGoOn(before, line)) continue;
    const text = line.words.text;
    const above = before.words.text;
    const filled = indent(before) + above.length;
    const space = text.indexOf(' ');
    joints.filled[index] = filled;
    joints.needed[index] = filled + 1 + (space === -1 ? text.length : space);
    joints.flows[index] = !endsSentence(above) && !startsUpper(text) ? 1 : 0;
  }
  return joints;
}

/** An empty line ends a paragraph; a line of one word, such as a web address, is none of a paragraph's. */
function mayGoOn(before: SplitLine, line: SplitLine): boolean {
  const text = line.words.text;
  if (text === '' || line.hint !== null || before.hint !== null) return false;
  if (!before.words.text.includes(' ') || indent(line) > indent(before)) return false;
  return text.includes(' ') || endsSentence(text);
}

function indent(line: SplitLine): number {
  return Math.max(0, (line.words.runs[0]?.source ?? line.span.start) - line.span.start);
}

/** The width at which the file's lines are wrapped; null where they do not look wrapped. */
function wrapWidth(joints: Joints): number | null {
  // Every line of a joint has words, so that it fills something.
  const lengths = joints.filled.filter((filled) => filled > 0).sort();
  // A stray long line (an address, a headline) must not set the width.
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  let full = 0;
  let flowing = 0;
  for (let index = 0; index < joints.filled.length; index += 1) {
    if (!isFull(joints, index, width)) continue;
    full += 1;
    flowing += joints.flows[index] ?? 0;
  }
  return full >= 0.5 * lengths.length && flowing >= 0.4 * full ? width : null;
}

function isFull({ filled, needed }: Joints, index: number, width: number): boolean {
  return (needed[index] ?? 0) > width && (filled[index] ?? 0) <= width + 8;
}
