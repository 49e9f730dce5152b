import type { Hint, Mapped } from '../../../model.ts';
import type { Context } from './context.ts';

/** A line whose span and number are not settled yet. */
export interface Draft {
  readonly words: Mapped;
  /** Where its share of the source ends, unless the line before ends later. */
  readonly end: number;
  readonly context: Context | null;
  readonly hint: Hint | null;
  /** Its key in the skeleton of the page. */
  readonly key: number;
  /** Characters of it in links. */
  readonly linked: number;
}

export const EMPTY: Draft = {
  words: { text: '', runs: [] },
  end: 0,
  context: null,
  hint: null,
  key: -1,
  linked: 0,
};
