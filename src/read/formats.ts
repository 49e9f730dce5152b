import type { DecodedText, Format, Outcome, RawFile, SplitLine } from '../model.ts';
import { fail, problem } from '../text/notices.ts';
import { splitHtml } from './formats/html.ts';
import { splitMarkdown } from './formats/md.ts';
import { MOST_LINES } from './formats/physical.ts';
import { splitText } from './formats/txt.ts';

type Splitter = (path: string, text: string) => Outcome<readonly SplitLine[]>;

const SPLITTERS: Readonly<Record<Format, Splitter>> = {
  txt: splitText,
  html: splitHtml,
  md: splitMarkdown,
};

/**
 * The lines of a file, in the order of its text. Their spans partition the text: the first begins at 0, each where the
 * one before ends, the last ends with the text. `number` rises. Of .txt each physical line is one, of .html each block
 * of visible text or piece of metadata, of .md each block of text or key of the front matter.
 * @returns fails on more than {@link MOST_LINES}, and on front matter that cannot be read
 */
export function splitLines(
  file: Pick<RawFile, 'path' | 'format'>,
  decoded: Pick<DecodedText, 'text'>,
): Outcome<readonly SplitLine[]> {
  const split = SPLITTERS[file.format](file.path, decoded.text);
  if (!split.ok || split.value.length <= MOST_LINES) return split;
  const remedy = 'Split the file into its articles, or move it out of the folder.';
  return fail(problem(file.path, `more than ${MOST_LINES} lines`, remedy));
}
