import type { Meaning } from '../expression.ts';
import { letterOf } from '../lexing/kinds.ts';
import type { Lexed } from '../lexing/lex.ts';
import type { Candidate, Refiner } from '../parser.ts';

const OF = letterOf('of');
const POSSESSIVE = letterOf('possessive');
const THE = letterOf('the');

/** Puts a part into the whole beside it: `March of last year`, `this year's third quarter`, `the fourth quarter last year`. */
export const within: Refiner = (candidates, lexed) => {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const before = kept.at(-1);
    const joined = before === undefined ? null : join(before, candidate, lexed);
    if (joined === null) kept.push(candidate);
    else kept[kept.length - 1] = joined;
  }
  return shared(kept, lexed);
};

/** What can stand between parts of one whole. */
const BETWEEN = new Set((['and', 'or', 'to', 'until', 'comma', 'hyphen'] as const).map(letterOf));

/** Puts the parts before a part into its whole: `Monday and Tuesday of last week`. */
function shared(candidates: readonly Candidate[], { kinds }: Lexed): readonly Candidate[] {
  const kept = [...candidates];
  for (let at = kept.length - 2; at >= 0; at -= 1) {
    const [left, right] = [kept[at], kept[at + 1]];
    if (left === undefined || right === undefined) continue;
    if (!BETWEEN.has(kinds.slice(left.last, right.first))) continue;
    const whole = 'of' in right.meaning ? right.meaning.of : null;
    const meaning = whole === null ? null : inside(left.meaning, whole);
    if (meaning !== null) kept[at] = { ...left, meaning };
  }
  return kept;
}

function join(left: Candidate, right: Candidate, { kinds }: Lexed): Candidate | null {
  const between = kinds.slice(left.last, right.first);
  const put = (part: Candidate, whole: Candidate): Candidate | null => {
    const meaning = inside(part.meaning, whole.meaning);
    if (meaning === null) return null;
    const { start, first } = left;
    const { end, last } = right;
    return { ...part, meaning, start, first, end, last };
  };
  if (between === POSSESSIVE) return put(right, left);
  // The whole can stand first: 去年9月14日, 昨年の9月14日.
  if (between === '' || between === OF)
    return put(left, right) ?? (isRelative(left) ? put(right, left) : null);
  return between === OF + THE ? put(left, right) : null;
}

const isRelative = ({ meaning }: Candidate): boolean => meaning.kind === 'shifted';

/** Null where `part` does not lie in something like `whole`, or its whole is known. */
function inside(part: Meaning, whole: Meaning): Meaning | null {
  if (whole.kind !== 'shifted' && whole.kind !== 'fixed') return null;
  const unit = whole.kind === 'fixed' ? whole.period.unit : whole.unit;
  const isPart = part.kind === 'part-of-year' && unit === 'year';
  const isDay =
    (part.kind === 'weekday' && unit === 'week') ||
    (part.kind === 'day-of-month' && unit === 'month');
  return (isPart || isDay) && part.of === null && part.which === null
    ? { ...part, of: whole }
    : null;
}
