import { endsSentence } from '../lines/sentence.ts';
import { continuations } from '../lines/wrap.ts';
import type { Line } from '../model.ts';
import { rememberingOf } from '../text/remembering.ts';

/** Where a line stands in its file, as seen from the headline and the text. */
export interface Place {
  readonly line: Line;
  /** Ordinal among the lines that are not blank. */
  readonly at: number;
  /** Between headline and text; above the headline; in the text; below it. */
  readonly zone: 'head' | 'above' | 'text' | 'below';
  /** In lines, from the headline or, below the text, from its end. */
  readonly distance: number;
  /** Of a paragraph wrapped into lines: its first line, or one that goes on with it. */
  readonly part: 'whole' | 'first' | 'further';
}

export interface Places {
  readonly places: readonly Place[];
  /** Index of the headline among them; null where there is none. */
  readonly title: number | null;
}

const PARAGRAPH = 120;
/** Without a headline: so many lines before the text are its head. */
const HEAD = 8;
/** Paragraphs of the head: a standfirst, and a picture's caption. */
const LEAD = 3;
/** A head has so many lines at most. */
const LONGEST_HEAD = 25;

/** The lines that are not blank, each with its place. */
export const placesOf: (lines: readonly Line[]) => Places = rememberingOf(read);

function read(lines: readonly Line[]): Places {
  const continues = continuations(lines);
  const parts = new Map<Line, Place['part']>();
  const shown = lines.filter((line, index) => {
    const isShown = line.role !== 'blank' && line.hint?.kind !== 'meta';
    if (continues[index] === true) parts.set(line, 'further');
    else if (continues[index + 1] === true) parts.set(line, 'first');
    return isShown;
  });
  const title = shown.findIndex(({ role }) => role === 'title');
  const isParagraph = ({ words: { text } }: Line) => text.length >= PARAGRAPH && endsSentence(text);
  const paragraphs: number[] = [];
  for (const [at, line] of shown.entries())
    if (at > title && isParagraph(line)) paragraphs.push(at);
  const first = paragraphs[0] ?? shown.length;
  const start =
    title === -1 ? first : Math.min(paragraphs[LEAD - 1] ?? first, title + LONGEST_HEAD);
  const last = shown.findLastIndex((line) => line.role === 'body' && isParagraph(line));
  const end = last === -1 ? shown.length : Math.max(last, first);
  const anchor = title === -1 ? Math.max(0, first - HEAD) : title;
  return {
    title: title === -1 ? null : title,
    places: shown.map((line, at) => {
      const part = parts.get(line) ?? 'whole';
      if (at < anchor) return { line, at, part, zone: 'above', distance: anchor - at };
      if (at < start) return { line, at, part, zone: 'head', distance: at - anchor };
      if (at <= end) return { line, at, part, zone: 'text', distance: at - start };
      return { line, at, part, zone: 'below', distance: at - end };
    }),
  };
}
