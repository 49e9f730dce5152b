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
  const { shown, parts } = shownOf(lines);
  const title = shown.findIndex(({ role }) => role === 'title');
  const below: number[] = [];
  let last = -1;
  for (let at = 0; at < shown.length; at += 1) {
    const line = shown[at];
    if (line === undefined || !isParagraph(line)) continue;
    if (at > title) below.push(at);
    if (line.role === 'body') last = at;
  }
  const first = below[0] ?? shown.length;
  const start = title === -1 ? first : Math.min(below[LEAD - 1] ?? first, title + LONGEST_HEAD);
  const end = last === -1 ? shown.length : Math.max(last, first);
  const anchor = title === -1 ? Math.max(0, first - HEAD) : title;
  return {
    title: title === -1 ? null : title,
    places: shown.map((line, at) => {
      const part = parts[at] ?? 'whole';
      if (at < anchor) return { line, at, part, zone: 'above', distance: anchor - at };
      if (at < start) return { line, at, part, zone: 'head', distance: at - anchor };
      if (at <= end) return { line, at, part, zone: 'text', distance: at - start };
      return { line, at, part, zone: 'below', distance: at - end };
    }),
  };
}

function shownOf(lines: readonly Line[]) {
  const continues = continuations(lines);
  const shown: Line[] = [];
  const parts: Place['part'][] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.role === 'blank' || line.hint?.kind === 'meta') continue;
    shown.push(line);
    parts.push(partOf(continues, index));
  }
  return { shown, parts };
}

function isParagraph({ words: { text } }: Line): boolean {
  return text.length >= PARAGRAPH && endsSentence(text);
}

function partOf(continues: readonly boolean[], index: number): Place['part'] {
  if (continues[index] === true) return 'further';
  return continues[index + 1] === true ? 'first' : 'whole';
}
