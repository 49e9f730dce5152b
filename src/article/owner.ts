import { agenciesIn } from '../lines/agency.ts';
import { readAuthors } from '../lines/authors.ts';
import { fold } from '../lines/sentence.ts';
import { GIVEN_NAMES } from '../lines/words/given-names.ts';
import type { Span } from '../model.ts';

const OWNER =
  /^(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))?,?(?: ?\d{4}(?: ?[-–] ?\d{4})?,?)?(?: by)? (?=\p{Lu})/iu;
/** `© 2018`: pictures are credited without a year. */
const YEAR = /\d{4}/;
const OWNER_END = /[.,|·•–—©]| - | all rights/i;

/**
 * Whom a copyright line names as its owner, `© 2018 Harbour Gazette`; null where it names nobody, or without a year a
 * person or a person's agency, as credits of pictures do: `© Ann Example/dpa`.
 */
export function ownerIn(text: string): Span | null {
  const match = OWNER.exec(text);
  if (match === null) return null;
  if (!YEAR.test(match[0]) && isPhotographer(text.slice(match[0].length))) return null;
  const start = match[0].length;
  const rest = text.slice(start);
  const length = OWNER_END.exec(rest)?.index ?? rest.length;
  const isName = length >= 2 && length <= 50 && /^\p{Lu}/u.test(rest);
  return isName ? { start, end: start + length } : null;
}

function isPhotographer(rest: string): boolean {
  const [first = '', second] = rest.split(/[/|•·–—]/);
  if (second !== undefined && agenciesIn(second) !== null) return true;
  return GIVEN_NAMES.has(fold(first)[0] ?? '') && readAuthors(first.trim())?.form === 'name';
}
