import type { Look } from './look.ts';
import { SIGNS } from './marks.ts';
import type { Phrases } from './phrases.ts';
import { fold } from './sentence.ts';

/** Longest label, in characters. */
const LONGEST = 24;
const COLON = SIGNS.colon | SIGNS.wideColon;

/** Where in `Label: fact` the fact begins; null where the text does not begin with one of the labels and a colon. */
export function labelled(text: string, labels: Phrases): number | null {
  const colon = text.slice(0, LONGEST + 1).search(/[:：]/);
  if (colon < 1 || colon > LONGEST || !labels.is(fold(text.slice(0, colon)))) return null;
  let start = colon + 1;
  while (text.charAt(start) === ' ') start += 1;
  return start < text.length ? start : null;
}

/** Whether a line is such, by what it shows: most have no colon, or begin with no label. */
export function isLabelled(look: Look, labels: Phrases): boolean {
  if ((look.signs & COLON) === 0 || look.beginning(labels) === 0) return false;
  return labelled(look.text, labels) !== null;
}
