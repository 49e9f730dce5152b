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
const REACH = 12;

/** How far before a participle its auxiliary verb can stand. */
const AUXILIARY = 3;

const letters = (...kinds: readonly Kind[]): ReadonlySet<string> => new Set(kinds.map(letterOf));

const [WILL, WAS, IS, HAS, DID, PLAN, SINCE, POSSESSIVE] = (
  ['will', 'was', 'is', 'has', 'did', 'plan', 'since', 'possessive'] as const
).map(letterOf);
const ENDS = letters('break', 'stop', 'mark');

/**
 * What the words around the tokens from `first` to `last` say of when it is: the verb nearest before them in the clause,
 * or else the one after. `said it will close Monday` lies ahead, `closed Monday` does not.
 */
export function directionAt({ kinds }: Lexed, first: number, last: number): Direction | null {
  if (kinds.charAt(first - 1) === SINCE || kinds.charAt(last) === POSSESSIVE) return 'past';
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const kind = kinds.charAt(at);
    if (ENDS.has(kind)) break;
    if (kind === DID) return participle(kinds, at);
    if (isVerb(kind)) return tense(kind, kinds.charAt(at - 1));
  }
  for (let at = last; at < Math.min(kinds.length, last + REACH); at += 1) {
    const kind = kinds.charAt(at);
    if (ENDS.has(kind)) break;
    if (kind === DID || isVerb(kind)) return tense(kind, kinds.charAt(at - 1));
  }
  return null;
}

function isVerb(kind: string): boolean {
  return kind === WILL || kind === WAS || kind === IS || kind === HAS || kind === PLAN;
}

/** `before`: the token before the verb. */
function tense(kind: string, before: string): Direction | null {
  // `was scheduled` may have come to nothing.
  if (kind === PLAN && before === WAS) return null;
  if (kind === WILL || kind === PLAN) return 'future';
  return kind === WAS || kind === DID ? 'past' : null;
}

/** `paid`, `closed`: past, but in `will be paid` and `is closed`. */
function participle(kinds: string, at: number): Direction | null {
  for (let before = at - 1; before >= Math.max(0, at - AUXILIARY); before -= 1) {
    const kind = kinds.charAt(before);
    if (ENDS.has(kind)) break;
    if (kind === HAS) return 'past';
    if (isVerb(kind)) return tense(kind, kinds.charAt(before - 1));
  }
  return 'past';
}
