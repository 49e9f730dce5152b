import { isCapital, isSmall } from './characters.ts';

const SPACE = 32;
/** Letters of a particle between two words of a name. */
const PARTICLE = 4;

/** Two words with capitals, perhaps a particle between them. */
export const NAME = /^\P{L}{0,3}\p{Lu}[\p{L}\p{N}'’.-]* (?:\p{Ll}{1,4} )?\p{Lu}/u;

/** True of a text that begins with what may be a name. */
export function beginsWithName(text: string): boolean {
  return mayBeginWithName(text) && NAME.test(text);
}

/** Cheap to ask, and false only of a text that does not begin so. */
function mayBeginWithName(text: string): boolean {
  const first = text.charCodeAt(0);
  if (!isCapital(first)) return !isSmall(first);
  const space = text.indexOf(' ');
  if (space === -1) return false;
  const next = text.charCodeAt(space + 1);
  return isSmall(next) ? mayBeParticle(text, space + 1) : mayBeCapital(next);
}

/** Small letters, and behind a space what may be a capital. */
function mayBeParticle(text: string, start: number): boolean {
  for (let at = start + 1; at <= start + PARTICLE; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) return mayBeCapital(text.charCodeAt(at + 1));
    if (code > 127) return true;
    if (!isSmall(code)) return false;
  }
  return false;
}

/** True of other letters than those of ASCII, too. */
export function mayBeCapital(code: number): boolean {
  return isCapital(code) || code > 127;
}

/** So far into a line, in code units, a date may begin before a name, and signs end before letters without capitals. */
const DATE = 62;
const HAN = 8;

/** A date before a name, or a script without capitals. */
export const DATE_OR_HAN = /^(?:\P{L}{0,3}\p{Lo}|(?=.{0,30}\d).{0,60}\p{Lu}[\p{L}'’.-]* \p{Lu})/u;

/** True of a text that begins so. */
export function beginsWithDateOrHan(text: string): boolean {
  return mayBeDateOrHan(text) && DATE_OR_HAN.test(text);
}

/** Cheap to ask, and false only of a text without figures and other letters than those of ASCII near its start. */
function mayBeDateOrHan(text: string): boolean {
  const end = Math.min(text.length, DATE);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code > 127 && at < HAN)) return true;
  }
  return false;
}
