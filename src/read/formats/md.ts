import type { Mapped, Outcome, SplitLine } from '../../model.ts';
import { mapped, trim } from '../../text/mapped.ts';
import { succeed } from '../../text/notices.ts';
import type { Block } from './md/block.ts';
import { markdownBlocks } from './md/blocks.ts';
import { readFrontMatter } from './md/front-matter.ts';
import { MARKDOWN_LINE_END, MOST_LINES, type PhysicalLine, physicalLines } from './physical.ts';

/**
 * Markdown (CommonMark with tables): one line for each block of text and each key of the front matter, one for each
 * physical line besides. HTML in it is text. Numbers are those of the physical lines on which they begin.
 */
export function splitMarkdown(path: string, text: string): Outcome<readonly SplitLine[]> {
  const lines = physicalLines(text, MARKDOWN_LINE_END);
  if (lines.length > MOST_LINES)
    return succeed(lines.map((line, index) => rest(text, line, index)));
  const front = readFrontMatter(path, text, lines);
  if (!front.ok) return front;
  const { length, blocks } = front.value;
  const body = markdownBlocks(text, lines.slice(length)).map((block) => ({
    ...block,
    first: block.first + length,
    next: block.next + length,
  }));
  return succeed(assemble(text, lines, [...blocks, ...body], length));
}

/** Blocks and, where none begins, single physical lines, so that every character of the text belongs to one. */
function assemble(
  text: string,
  lines: readonly PhysicalLine[],
  blocks: readonly Block[],
  frontLength: number,
): readonly SplitLine[] {
  const byFirst = new Map(blocks.map((block) => [block.first, block]));
  const split: SplitLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const block = byFirst.get(index);
    const next = Math.max(index + 1, block?.next ?? 0);
    if (block === undefined) split.push(rest(text, line, index, index < frontLength));
    else {
      const span = { start: line.start, end: lines[next - 1]?.next ?? text.length };
      split.push({ number: index + 1, span, words: block.words, hint: block.hint });
    }
    index = next;
  }
  return split;
}

/** A physical line that is no block's: blank, a mark alone, or too deep within others for the parser. */
function rest(text: string, line: PhysicalLine, index: number, isFront = false): SplitLine {
  const words = trim(mapped(text.slice(line.start, line.end), line.start));
  const isMarkup = isMark(words.text);
  const isComment = isFront && !isMarkup;
  return {
    number: index + 1,
    span: { start: line.start, end: line.next },
    words: isMarkup ? NONE : words,
    hint: isComment ? { kind: 'meta', name: 'front-matter' } : null,
  };
}

const NONE: Mapped = { text: '', runs: [] };

/** True of marks of quotations, lists and front matter with nothing behind them; not of a number, which may be a year. */
function isMark(words: string): boolean {
  return /^[\s>*+.-]*$/.test(words);
}
