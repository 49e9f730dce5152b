import { type Kind, letterOf } from '../lexing/kinds.ts';
import type { Lexed } from '../lexing/lex.ts';
import { unitOf } from '../meanings.ts';
import type { Candidate, Refiner } from '../parser.ts';

/** What can stand between a day and its time: `5 p.m. on Friday`, `Friday, at 5 p.m.`, `the morning of Sept. 14`. */
const BETWEEN: ReadonlySet<string> = new Set(
  (
    [
      [],
      ['on'],
      ['comma'],
      ['at'],
      ['of'],
      ['comma', 'at'],
      ['comma', 'on'],
      ['in'],
      ['by'],
      ['hyphen'],
    ] satisfies Kind[][]
  ).map((kinds) => kinds.map(letterOf).join('')),
);

const PARTS: ReadonlySet<string> = new Set([letterOf('part'), letterOf('night')]);

/** Gives a day the time that stands beside it: `5 p.m. Friday`, `Friday at noon`, `yesterday morning`. */
export const timed: Refiner = (candidates, lexed) => {
  const kept: Candidate[] = [];
  for (const bare of candidates) {
    const candidate = withPart(bare, lexed);
    const before = kept.at(-1);
    const joined = before === undefined ? null : join(before, candidate, lexed);
    if (joined === null) kept.push(candidate);
    else kept[kept.length - 1] = joined;
  }
  return kept;
};

/** `Friday morning`. */
function withPart(candidate: Candidate, { kinds, ends, lexemes }: Lexed): Candidate {
  const { last } = candidate;
  if (!isDay(candidate) || !PARTS.has(kinds.charAt(last))) return candidate;
  const time = `T${lexemes[last]?.value ?? ''}`;
  return { ...candidate, type: 'TIME', time, end: ends[last] ?? candidate.end, last: last + 1 };
}

function join(left: Candidate, right: Candidate, { kinds }: Lexed): Candidate | null {
  if (!BETWEEN.has(kinds.slice(left.last, right.first))) return null;
  const day = isDay(left) ? left : isDay(right) ? right : null;
  const time = isTime(left) ? left : isTime(right) ? right : null;
  if (day === null || time?.time === undefined || day === time) return null;
  const { start, first } = left;
  const { end, last } = right;
  return { ...day, rule: time.rule, type: 'TIME', time: time.time, start, first, end, last };
}

/** A day that the words name, still without a time. */
export function isDay({ meaning, time }: Candidate): boolean {
  return time === undefined && unitOf(meaning) === 'day';
}

/** `yesterday morning` and `the same evening` have their day. */
const OF_A_DAY: ReadonlySet<string> = new Set(['deictic-day', 'that-day', 'part-before-day']);

/** A time that waits for its day. */
export function isTime({ meaning, time, rule }: Candidate): boolean {
  return (
    time !== undefined && !OF_A_DAY.has(rule) && meaning.kind === 'shifted' && meaning.by === 0
  );
}
