import { type Kind, letterOf } from '../lexing/kinds.ts';
import type { Lexed } from '../lexing/lex.ts';
import type { Candidate, Refiner } from '../parser.ts';

/** How far around a number is looked for what it is compared with. */
const REACH = 40;

/** A year so far ahead is said to be one: `in 2188`, `by the year 2150`. */
const FAR = 2100;
const OF_TIME: readonly Kind[] = [
  ...(['in', 'by', 'until', 'since', 'before', 'after', 'during'] as const),
  ...(['unit', 'year-mark'] as const),
];
const BEFORE_YEARS = new Set(OF_TIME.map(letterOf));
const THE = letterOf('the');
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * Drops four digits that are a figure and no year, as what stands beside them says (`Figures` of the language): `a high
 * of 2188 versus 2179`, `rose to 1985 from 1970.5`. Two years that are compared stay: `1998 versus 1997`.
 */
export const figures: Refiner = (candidates, lexed) =>
  candidates.filter((candidate) => candidate.rule !== 'year' || !isFigure(candidate, lexed));

function isFigure(candidate: Candidate, lexed: Lexed): boolean {
  const { start, end } = candidate;
  const { text, figures: marks } = lexed;
  const number = text.slice(start, end);
  if (!/^\d{4}$/.test(number)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (marks.told.test(before)) return true;
  if (Number(number) >= FAR && !isOfTime(candidate, lexed)) return true;
  if (isNoYear(marks.behindFigure.exec(before)) || isNoYear(marks.beforeFigure.exec(after)))
    return true;
  return (marks.to.test(before) && marks.fromFigure.test(after)) || marks.toFigure.test(before);
}

function isOfTime({ first }: Candidate, { kinds }: Lexed): boolean {
  const at = kinds[first - 1] === THE ? first - 2 : first - 1;
  return BEFORE_YEARS.has(kinds[at] ?? '');
}

function isNoYear(found: RegExpExecArray | null): boolean {
  return found !== null && !YEAR.test(found[1] ?? '');
}
