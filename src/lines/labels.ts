import type { Phrases } from './phrases.ts';
import { fold } from './sentence.ts';

/** Longest label, in characters. */
const LONGEST = 24;

/** Where in `Label: fact` the fact begins; null where the text does not begin with one of the labels and a colon. */
export function labelled(text: string, labels: Phrases): number | null {
  const colon = text.slice(0, LONGEST + 1).search(/[:：]/);
  if (colon < 1 || colon > LONGEST || !labels.is(fold(text.slice(0, colon)))) return null;
  let start = colon + 1;
  while (text.charAt(start) === ' ') start += 1;
  return start < text.length ? start : null;
}
