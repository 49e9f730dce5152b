import { type Kind, letterOf } from './kinds.ts';
import type { Lexeme } from './lexicon.ts';

/** What is cut out of a text, while it grows. */
export interface Tokens {
  readonly kinds: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly lexemes: (Lexeme | null)[];
}

/** Adds a token; gives where it ends. */
export function push(
  tokens: Tokens,
  start: number,
  end: number,
  kind: Kind,
  lexeme: Lexeme | null,
): number {
  tokens.kinds.push(letterOf(kind));
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.lexemes.push(lexeme);
  return end;
}
