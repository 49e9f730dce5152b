import { meanLikeness } from './cluster.ts';
import type { Group } from './group.ts';
import type { Lexicon } from './lexicon.ts';
import { likeness, sharedDated, sharedTold } from './likeness.ts';
import type { Statement } from './statements.ts';
import type { Telling } from './telling.ts';

export interface Comparison {
  readonly statements: (a: Statement, b: Statement) => number;
  /** The most that one word next to the date weighs in both of two statements. */
  readonly dated: (a: Statement, b: Statement) => number;
  /** How much of what they tell is the same, 0 to below 1. */
  readonly told: (a: Statement, b: Statement) => number;
  /** The mean over their first statements. */
  readonly groups: (a: Group, b: Group) => number;
}

/** Tellings kept at a time. */
const MOST_KEPT = 2000;

/** How alike statements and groups of any dates are, 0 to 1. */
export function comparison(tell: (statement: Statement) => Telling, lexicon: Lexicon): Comparison {
  const kept = new Map<Statement, Telling>();
  const telling = (statement: Statement) => {
    const known = kept.get(statement);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = tell(statement);
    kept.set(statement, found);
    return found;
  };
  const statements = (a: Statement, b: Statement) => likeness(telling(a), telling(b), lexicon);
  const dated = (a: Statement, b: Statement) => sharedDated(telling(a), telling(b));
  const told = (a: Statement, b: Statement) => sharedTold(telling(a), telling(b));
  return {
    statements,
    dated,
    told,
    groups: (a, b) => meanLikeness(a.statements, b.statements, statements),
  };
}
