import { PARTICLES } from '../../lines/name-words.ts';
import { isPerson } from '../../lines/person.ts';
import { fold } from '../../lines/sentence.ts';
import { DESKS } from '../../lines/vocabulary.ts';
import { namedIn } from './by.ts';
import type { CslName } from './csl.ts';

/** What stands between the names of a byline. */
const BETWEEN = /\s*[,;/、]\s*(?:(?:and|&|und|et|y|и)\s+)?|\s+(?:and|&|und|et|y|и)\s+/u;
/** Scripts in which the family name comes first: the name stays as it is written. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/**
 * The names of a byline, in its order; none of one that names nobody. What is no person's name (an agency, a desk) is not
 * taken apart. `language`: the article's, as a BCP 47 tag; null where it is not known.
 */
export function authorsOf(byline: string, language: string | null): readonly CslName[] {
  const names: CslName[] = [];
  for (const name of namedIn(byline, language).split(BETWEEN)) {
    const last = names.at(-1);
    if (name === '') continue;
    if (SUFFIX.test(name) && last?.family !== undefined)
      names.splice(-1, 1, { ...last, suffix: name });
    else names.push(isTakenApart(name) ? takenApart(name) : { literal: name });
  }
  return names;
}

function isTakenApart(name: string): boolean {
  return !FAMILY_FIRST.test(name) && isPersonal({ literal: name });
}

/** Whether it names a person, not an agency or a desk. */
export function isPersonal({ literal }: CslName): boolean {
  return literal === undefined || (isPerson(literal) && !DESKS.within(fold(literal)));
}

/** The last word is the family name, with the particles before it. */
function takenApart(name: string): CslName {
  const words = name.split(/\s+/);
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const family = words.pop() ?? '';
  const from = words.findIndex((_, at) => at > 0 && words.slice(at).every(isParticle));
  const [given, particle] = from === -1 ? [words, []] : [words.slice(0, from), words.slice(from)];
  return {
    given: given.join(' '),
    family,
    ...(particle.length > 0 ? { 'non-dropping-particle': particle.join(' ') } : {}),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** The name in the order in which it is said. */
export function wholeName(name: CslName): string {
  const { literal, given, family, suffix, 'non-dropping-particle': particle } = name;
  return literal ?? joined([given, particle, family, suffix]);
}

/** The name with the family's first, as lists have it: `von der Leyen, Ursula`. */
export function inverted(name: CslName): string {
  const { literal, given, family, suffix, 'non-dropping-particle': particle } = name;
  if (literal !== undefined) return literal;
  return [joined([particle, family]), given, suffix]
    .filter((part) => part !== undefined)
    .join(', ');
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}
