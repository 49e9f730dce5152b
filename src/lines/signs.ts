import { datedOf } from './dated.ts';
import type { Look } from './look.ts';
import { fold } from './sentence.ts';
import { BY } from './vocabulary.ts';

/** True of a short line with a date. */
export function isTimeLine(text: string): boolean {
  return datedOf(text).dates.length > 0;
}

/** So far into a line, in characters, what a byline begins with may reach. */
const REACH = 60;

/** Cheap to ask, and false only of a line that does not begin like a byline. */
export function mayNameAuthor({ first, firstEnd }: Look): boolean {
  return firstEnd > REACH || BY.mayBegin(first);
}

/** True of a line that begins like a byline and goes on with a name. */
export function namesAuthor(text: string): boolean {
  const head = fold(text.slice(0, REACH));
  const by = BY.at(head, 0);
  return by > 0 && /^[^\p{L}]*\p{L}[\p{L}' :]{1,40}? \p{Lu}/u.test(text);
}
