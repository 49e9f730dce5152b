import type { Direction } from './expression.ts';
import { type Kind, letterOf } from './lexing/kinds.ts';

/** The letters of these kinds. */
export const letters = (...kinds: readonly Kind[]): ReadonlySet<string> =>
  new Set(kinds.map(letterOf));

/** How far before a participle its auxiliary verb can stand. */
const AUXILIARY = 3;

/** How far behind a participle what it says still dates it. */
const CLOSE = 2;

const [WILL, WAS, HAS, DID, PLAN] = (['will', 'was', 'has', 'did', 'plan'] as const).map(letterOf);

/** What tells a tense by itself. */
export const VERBS = letters('will', 'was', 'is', 'has', 'plan');
/** What stands before a noun. */
export const DETERMINERS = letters('a', 'the', 'their');
/** What ends a clause. */
export const ENDS = letters('break', 'stop', 'mark');

/** A place in the text, and what stands there. */
export interface Place {
  readonly kinds: string;
  readonly first: number;
  readonly last: number;
  /** `Monday`, `Sept. 17`; longer periods are spoken of otherwise. */
  readonly isDay: boolean;
}

/** `the proposed sale`, `presented plans to …`, `presented their plans to …`: not the verb of the clause. */
export function isNoun(kinds: string, at: number): boolean {
  const kind = kinds.charAt(at);
  if (kind !== DID && kind !== PLAN) return false;
  const before = kinds.charAt(at - 1);
  return DETERMINERS.has(before) || (kind === PLAN && before === DID);
}

/** Of the verb at `at`; null where it tells nothing. */
export function tense(kinds: string, at: number): Direction | null {
  const kind = kinds.charAt(at);
  // `was scheduled` may have come to nothing.
  if (kind === PLAN && kinds.charAt(at - 1) === WAS) return null;
  if (kind === WILL || kind === PLAN) return 'future';
  return kind === WAS ? 'past' : null;
}

/** `paid`, `closed`: past, but in `will be paid` and `is closed`. */
export function participle({ kinds, first, isDay }: Place, at: number): Direction | null {
  const start = Math.max(0, at - AUXILIARY);
  for (let before = at - 1; before >= start && !ENDS.has(kinds.charAt(before)); before -= 1) {
    if (kinds.charAt(before) === HAS) {
      // The perfect has no day of its own: `has called for a meeting on Monday`. Some write `has said on Monday`.
      return isDay && first - at > CLOSE ? 'future' : 'past';
    }
    if (VERBS.has(kinds.charAt(before))) return tense(kinds, before);
  }
  return 'past';
}
