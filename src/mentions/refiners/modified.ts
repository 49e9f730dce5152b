import type { TimexMod } from '../../model.ts';
import { type Kind, letterOf } from '../lexing/kinds.ts';
import type { Lexed } from '../lexing/lex.ts';
import type { Candidate, Refiner } from '../parser.ts';

const set = (...kinds: readonly Kind[]): ReadonlySet<string> => new Set(kinds.map(letterOf));

/** Durations of which `over` says no more than `during`: `over the past year`. */
const UNBOUNDED: ReadonlySet<string> = new Set(['relative-duration', 'vague-duration']);

const THE = letterOf('the');
const HYPHEN = letterOf('hyphen');
const OR_SO = letterOf('or-so');
const PHASE_AFTER = letterOf('phase-after');
const PHASES = set('phase', 'earlier', 'later', 'edge');
const BOUNDS = set('approximate', 'some');

const MODS: ReadonlySet<string> = new Set<TimexMod>([
  ...([
    'START',
    'MID',
    'END',
    'APPROX',
    'MORE_THAN',
    'LESS_THAN',
    'EQUAL_OR_MORE',
    'EQUAL_OR_LESS',
  ] as const),
]);

const isMod = (value: unknown): value is TimexMod => typeof value === 'string' && MODS.has(value);

/** Takes in the words that say which part is meant or how exact a count is: `early May`, `the end of 2017`, `about a year`. */
export const modified: Refiner = (candidates, lexed) =>
  candidates.map((candidate) => phased(orSo(bounded(candidate, lexed), lexed), lexed));

function bounded(candidate: Candidate, { kinds, starts, lexemes }: Lexed): Candidate {
  const { first, type } = candidate;
  if (type === 'DURATION' && candidate.rule === 'relative-unit') return candidate;
  const isCounted = type === 'DURATION' || candidate.rule === 'ago';
  if (UNBOUNDED.has(candidate.rule)) return candidate;
  let at = first - 1;
  if (!isCounted && (kinds.charAt(at) === THE || kinds.charAt(at) === HYPHEN)) at -= 1;
  const wanted = isCounted ? BOUNDS : PHASES;
  const mod = lexemes[at]?.value;
  if (!wanted.has(kinds.charAt(at)) || !isMod(mod)) return candidate;
  if (kinds.charAt(at - 1) === THE) at -= 1;
  return { ...candidate, mod, first: at, start: starts[at] ?? candidate.start };
}

/** 5月末, 去年底: where it stands behind. */
function phased(candidate: Candidate, { kinds, ends, lexemes }: Lexed): Candidate {
  const { last, type } = candidate;
  const mod = lexemes[last]?.value;
  if (type !== 'DATE' || kinds.charAt(last) !== PHASE_AFTER || !isMod(mod)) return candidate;
  return { ...candidate, mod, last: last + 1, end: ends[last] ?? candidate.end };
}

function orSo(candidate: Candidate, { kinds, ends }: Lexed): Candidate {
  const { last } = candidate;
  if (kinds.charAt(last) !== OR_SO) return candidate;
  return { ...candidate, mod: 'APPROX', last: last + 1, end: ends[last] ?? candidate.end };
}
