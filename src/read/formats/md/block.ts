import type { Hint, Mapped } from '../../../model.ts';

/** A block of a Markdown file, on the physical lines from index `first` to before index `next`. */
export interface Block {
  readonly first: number;
  readonly next: number;
  readonly words: Mapped;
  readonly hint: Hint | null;
}
