import type { Look } from './look.ts';
import { SIGNS } from './marks.ts';
import type { Phrases } from './phrases.ts';
import { fold } from './sentence.ts';

/** Longest label, in characters. */
const LONGEST = 24;
/** `:` and `：`. */
const NARROW = 0x3a;
const FULL = 0xff1a;
const COLON = SIGNS.colon | SIGNS.wideColon;

/** Where in `Label: fact` the fact begins; null where the text does not begin with one of the labels and a colon. */
export function labelled(text: string, labels: Phrases): number | null {
  const colon = colonIn(text);
  if (colon < 1 || !labels.is(fold(text.slice(0, colon)))) return null;
  let start = colon + 1;
  while (text.charAt(start) === ' ') start += 1;
  return start < text.length ? start : null;
}

/** Where the first colon stands behind what may be a label; -1 where none does. */
function colonIn(text: string): number {
  const end = Math.min(text.length, LONGEST + 1);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NARROW || code === FULL) return at;
  }
  return -1;
}

/** Whether a line is such, by what it shows: most have no colon, or begin with no label. */
export function isLabelled(look: Look, labels: Phrases): boolean {
  if ((look.signs & COLON) === 0 || look.beginning(labels) === 0) return false;
  return labelled(look.text, labels) !== null;
}
