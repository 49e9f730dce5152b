import type { Span } from '../model.ts';

const OWNER =
  /^(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))?,?(?: ?\d{4}(?: ?[-–] ?\d{4})?,?)?(?: by)? (?=\p{Lu})/iu;
const OWNER_END = /[.,|·•–—©]| - | all rights/i;

/** Whom a copyright line names as its owner, `© 2018 Harbour Gazette`; null where it names nobody. */
export function ownerIn(text: string): Span | null {
  const match = OWNER.exec(text);
  if (match === null) return null;
  const start = match[0].length;
  const rest = text.slice(start);
  const length = OWNER_END.exec(rest)?.index ?? rest.length;
  const isName = length >= 2 && length <= 50 && /^\p{Lu}/u.test(rest);
  return isName ? { start, end: start + length } : null;
}
