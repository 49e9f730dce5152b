import type { Role } from '../model.ts';
import type { Sight, View } from './page.ts';

/** One kind of line, and how it is known. */
export interface LineRule {
  readonly name: string;
  readonly role: Role;
  /** One sentence for readers of the ledger: what such a line is. */
  readonly why: string;
  /** Indices into `view.page.sights` of the lines it takes; any that are no longer open are passed over. */
  readonly find: (view: View) => Iterable<number>;
}

/** For rules that look at one line at a time. */
export function eachLine(test: (sight: Sight, view: View) => boolean): LineRule['find'] {
  return (view) => {
    const found: number[] = [];
    for (const sight of view.open) {
      if (isWhole(sight) && test(sight, view)) found.push(sight.at);
    }
    return found;
  };
}

/** The same for rules that look at the file's markup: plain text has none. */
export function eachMarkedLine(test: (sight: Sight, view: View) => boolean): LineRule['find'] {
  const find = eachLine(test);
  return (view) => (view.page.isMarked ? find(view) : []);
}

/** A line of a wrapped paragraph is a part of a sentence: rules that read a line's words would misread it. */
function isWhole({ text, weight }: Sight): boolean {
  return text.length === weight;
}

/** Before the first or after the last line of running text. False throughout a file without running text. */
export function isOutside(sight: Sight, view: View): boolean {
  return isBefore(sight, view) || isAfter(sight, view);
}

export function isBefore(sight: Sight, view: View): boolean {
  const extent = view.extent();
  return extent !== null && sight.at < extent.first;
}

export function isAfter(sight: Sight, view: View): boolean {
  const extent = view.extent();
  return extent !== null && sight.at > extent.last;
}
