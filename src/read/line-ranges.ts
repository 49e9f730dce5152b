import { z } from 'zod';
import type { GivenRange, Notice, RawFile, SplitLine } from '../model.ts';
import { problem } from '../text/notices.ts';

type Range = Pick<GivenRange, 'first' | 'last'>;

/** `7`, `12-15`; more digits than any file has lines are none. */
const RANGE = /^(\d{1,7})(?: ?[-–] ?(\d{1,7}))?$/;

const lineRange = z
  .string('has an item that is no line number')
  .transform((text, context): Range => {
    const [, first = '', last = first] = RANGE.exec(text.trim()) ?? [];
    if (first !== '' && Number(first) <= Number(last))
      return { first: Number(first), last: Number(last) };
    const message =
      first === ''
        ? 'has an item that is no line number'
        : 'has a range that ends before it begins';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

/** Line numbers and ranges of them, as people write them in a sidecar. */
export const lineRanges = z.array(lineRange, 'is not a list');

/** The ranges, each with the place where the sidecar has it. */
export function givenRanges(
  ranges: readonly Range[],
  path: string,
  place: (index: number) => { readonly line: number; readonly words: string },
): readonly GivenRange[] {
  return ranges.map((range, index) => ({ ...range, path, ...place(index) }));
}

/**
 * What is wrong with the lines that a sidecar keeps and removes: an end of a range that the file does not have or that
 * is blank, and lines that are in both lists. Within a range, numbers of blank lines or of none do not matter.
 */
export function misplacedRanges(
  { given }: Pick<RawFile, 'given'>,
  lines: readonly SplitLine[],
): readonly Notice[] {
  const { keep = [], remove = [] } = given;
  if (keep.length + remove.length === 0) return [];
  const words = new Map(lines.map((line) => [line.number, line.words.text]));
  const last = lines.at(-1)?.number ?? 0;
  return [
    ...keep.flatMap((range) => wrongEnds('keep', range, words, last)),
    ...remove.flatMap((range) => wrongEnds('remove', range, words, last)),
    ...remove.flatMap((range) => contradiction(range, keep)),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

const SEE = 'The command "explain" shows the numbers of all lines.';

function wrongEnds(
  key: string,
  range: GivenRange,
  words: ReadonlyMap<number, string>,
  last: number,
): readonly Notice[] {
  return [...new Set([range.first, range.last])].flatMap((number) => {
    const text = words.get(number);
    if (text !== undefined && text !== '') return [];
    const what =
      text === ''
        ? `${key} names line ${number}, which is blank`
        : `${key} names line ${number}, which the article does not have; its last is ${last}`;
    const remedy = `Write the number of a line with words, or take it out. ${SEE}`;
    return [problem(range.path, what, remedy, range)];
  });
}

function contradiction(range: GivenRange, keep: readonly GivenRange[]): readonly Notice[] {
  const other = keep.find(({ first, last }) => first <= range.last && range.first <= last);
  if (other === undefined) return [];
  const first = Math.max(range.first, other.first);
  const last = Math.min(range.last, other.last);
  const lines = first === last ? `line ${first}` : `lines ${first}-${last}`;
  return [
    problem(
      range.path,
      `remove names ${lines}, which keep names too (line ${other.line})`,
      'Take the number out of one of the two lists.',
      range,
    ),
  ];
}
