import type { TimexMod } from '../model.ts';
import type { Expression, Meaning, TimexType } from './expression.ts';
import type { Lexed } from './lexing/lex.ts';
import type { Match } from './pattern.ts';

/** One way of speaking of time. */
export interface Parser {
  readonly name: string;
  /** As `pattern.ts` reads them; of the matches of one parser none overlap. */
  readonly patterns: readonly string[];
  /** Null for what only looks like it, and leaves others to read it. */
  readonly read: (match: Match) => Reading | null;
}

/** What a parser reads out of a match. A DATE if it says nothing else. */
export interface Reading {
  readonly meaning: Meaning;
  readonly type?: TimexType;
  readonly time?: string;
  readonly mod?: TimexMod;
  /** Where the words end or begin, if not with the match. */
  readonly start?: number;
  readonly end?: number;
}

/** An expression before the refiners: nothing is known of the words around it. */
export interface Candidate extends Omit<Expression, 'text' | 'direction'> {
  /** Its tokens: from `first` on, before `last`. */
  readonly first: number;
  readonly last: number;
}

/** Keeps, drops or changes candidates. Candidates come in the order of their starts. */
export type Refiner = (candidates: readonly Candidate[], lexed: Lexed) => readonly Candidate[];
