import { meanLikeness } from './cluster.ts';
import type { Group } from './group.ts';
import type { Likeness } from './likeness.ts';
import type { Statement } from './statements.ts';

export interface Comparison {
  /** Where it is below `least` it may be given as 0, which is sooner known. */
  readonly statements: (a: Statement, b: Statement, least?: number) => number;
  /** The most that one word next to the date weighs in both of two statements. */
  readonly dated: (a: Statement, b: Statement) => number;
  /** How much of what they tell is the same, 0 to below 1. */
  readonly told: (a: Statement, b: Statement) => number;
  /** The mean over their first statements; `least` as above. */
  readonly groups: (a: Group, b: Group, least?: number) => number;
}

/** How alike statements and groups of any dates are, 0 to 1. */
export function comparison(likeness: Likeness): Comparison {
  const statements = (a: Statement, b: Statement, least?: number) =>
    likeness.statements(a, b, least);
  return {
    statements,
    dated: (a, b) => likeness.dated(a, b),
    told: (a, b) => likeness.told(a, b),
    groups: (a, b, least) => meanLikeness(a.statements, b.statements, statements, least),
  };
}
