import type { Outcome, SplitLine } from '../../model.ts';
import { mapped, trim } from '../../text/mapped.ts';
import { succeed } from '../../text/notices.ts';
import { ANY_LINE_END, physicalLines } from './physical.ts';

/** Plain text: every physical line is a line, blank or not, and its words are what stands in it. */
export function splitText(_path: string, text: string): Outcome<readonly SplitLine[]> {
  const lines = physicalLines(text, ANY_LINE_END).map(({ start, end, next }, index) => ({
    number: index + 1,
    span: { start, end: next },
    words: trim(mapped(text.slice(start, end), start)),
    hint: null,
  }));
  return succeed(lines);
}
