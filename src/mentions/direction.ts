import type { Direction, Meaning } from './expression.ts';
import { type Kind, letterOf } from './lexing/kinds.ts';
import type { Lexed } from './lexing/lex.ts';

/** Whether what it means depends on which side of the reference it lies. */
export function needsDirection(meaning: Meaning): boolean {
  if (meaning.kind === 'day-of-month') return true;
  const isOpen = meaning.kind === 'weekday' || meaning.kind === 'part-of-year';
  return isOpen && meaning.which === null && meaning.of === null;
}

/** How many tokens of the clause are looked at on either side. */
const REACH = 20;

/** How far before a participle its auxiliary verb can stand. */
const AUXILIARY = 3;

const letters = (...kinds: readonly Kind[]): ReadonlySet<string> => new Set(kinds.map(letterOf));

const [WILL, WAS, HAS, DID, PLAN, POSSESSIVE] = (
  ['will', 'was', 'has', 'did', 'plan', 'possessive'] as const
).map(letterOf);
const VERBS = letters('will', 'was', 'is', 'has', 'plan');
const ARTICLES = letters('a', 'the');
const BEHIND = letters('since', 'ended');
const AHEAD = letters('until', 'ending');
const ENDS = letters('break', 'stop', 'mark');

/**
 * What the words around the tokens from `first` to `last` say of when it is: a word right beside them, or the verb
 * nearest before them in the clause, or else the one after. `said it will close Monday` lies ahead, `closed Monday` does
 * not.
 */
export function directionAt({ kinds }: Lexed, first: number, last: number): Direction | null {
  return beside(kinds, first, last) ?? verbBefore(kinds, first) ?? verbAfter(kinds, last);
}

/** Of a word right beside the tokens. */
function beside(kinds: string, first: number, last: number): Direction | null {
  if (AHEAD.has(kinds.charAt(first - 1))) return 'future';
  return BEHIND.has(kinds.charAt(first - 1)) || kinds.charAt(last) === POSSESSIVE ? 'past' : null;
}

function verbBefore(kinds: string, first: number): Direction | null {
  const start = Math.max(0, first - REACH);
  for (let at = first - 1; at >= start && !ENDS.has(kinds.charAt(at)); at -= 1) {
    if (kinds.charAt(at) === DID && !isAdjective(kinds, at)) return participle(kinds, at);
    if (VERBS.has(kinds.charAt(at))) return tense(kinds, at);
  }
  return null;
}

function verbAfter(kinds: string, last: number): Direction | null {
  const end = Math.min(kinds.length, last + REACH);
  for (let at = last; at < end && !ENDS.has(kinds.charAt(at)); at += 1) {
    if (kinds.charAt(at) === DID) return 'past';
    if (VERBS.has(kinds.charAt(at))) return tense(kinds, at);
  }
  return null;
}

/** `the proposed sale`. */
function isAdjective(kinds: string, at: number): boolean {
  return ARTICLES.has(kinds.charAt(at - 1));
}

/** Of the verb at `at`. */
function tense(kinds: string, at: number): Direction | null {
  const kind = kinds.charAt(at);
  // `was scheduled` may have come to nothing.
  if (kind === PLAN && kinds.charAt(at - 1) === WAS) return null;
  if (kind === WILL || kind === PLAN) return 'future';
  return kind === WAS ? 'past' : null;
}

/** `paid`, `closed`: past, but in `will be paid` and `is closed`. */
function participle(kinds: string, at: number): Direction | null {
  const start = Math.max(0, at - AUXILIARY);
  for (let before = at - 1; before >= start && !ENDS.has(kinds.charAt(before)); before -= 1) {
    if (kinds.charAt(before) === HAS) return 'past';
    if (VERBS.has(kinds.charAt(before))) return tense(kinds, before);
  }
  return 'past';
}
