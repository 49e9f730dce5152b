import { meanLikeness } from './cluster.ts';
import type { Group } from './group.ts';
import type { Likeness } from './likeness.ts';
import type { Statement } from './statements.ts';

export interface Comparison {
  readonly statements: (a: Statement, b: Statement) => number;
  /** The most that one word next to the date weighs in both of two statements. */
  readonly dated: (a: Statement, b: Statement) => number;
  /** How much of what they tell is the same, 0 to below 1. */
  readonly told: (a: Statement, b: Statement) => number;
  /** The mean over their first statements. */
  readonly groups: (a: Group, b: Group) => number;
}

/** How alike statements and groups of any dates are, 0 to 1. */
export function comparison(likeness: Likeness): Comparison {
  const statements = (a: Statement, b: Statement) => likeness.statements(a, b);
  return {
    statements,
    dated: (a, b) => likeness.dated(a, b),
    told: (a, b) => likeness.told(a, b),
    groups: (a, b) => meanLikeness(a.statements, b.statements, statements),
  };
}
