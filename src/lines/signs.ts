import { datedOf } from './dated.ts';
import { fold } from './sentence.ts';
import { BY } from './vocabulary.ts';

/** True of a short line with a date. */
export function isTimeLine(text: string): boolean {
  return datedOf(text).dates.length > 0;
}

/** True of a line that begins like a byline and goes on with a name. */
export function namesAuthor(text: string): boolean {
  const head = fold(text.slice(0, 60));
  const by = BY.at(head, 0);
  return by > 0 && /^[^\p{L}]*\p{L}[\p{L}' :]{1,40}? \p{Lu}/u.test(text);
}
