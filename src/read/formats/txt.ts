import type { Mapped, Outcome, SplitLine } from '../../model.ts';
import { mapped } from '../../text/mapped.ts';
import { succeed } from '../../text/notices.ts';
import { ANY_LINE_END, physicalLines } from './physical.ts';

/** Plain text: every physical line is a line, blank or not, and its words are what stands in it. */
export function splitText(_path: string, text: string): Outcome<readonly SplitLine[]> {
  const lines = physicalLines(text, ANY_LINE_END).map(({ start, end, next }, index) => ({
    number: index + 1,
    span: { start, end: next },
    words: wordsOf(text, start, end),
    hint: null,
  }));
  return succeed(lines);
}

const NO_WORDS: Mapped = { text: '', runs: [] };

/** Trimmed. */
function wordsOf(text: string, start: number, end: number): Mapped {
  if (start === end) return NO_WORDS;
  const raw = text.slice(start, end);
  const words = raw.trim();
  if (words === '') return NO_WORDS;
  return mapped(words, words === raw ? start : start + raw.length - raw.trimStart().length);
}
