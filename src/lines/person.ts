import { fold } from './sentence.ts';
import {
  AGENCY_NAMES,
  CALENDAR,
  CONTROLS,
  FOLLOW,
  OUTLET_ENDINGS,
  PICTURE_CREDITS,
  PUBLISHED,
  RELATED,
  ROLES,
  SHARING,
  SUBSCRIBE,
  SUPPORT,
  UPDATED,
} from './vocabulary.ts';

/** A date or a time, which may stand before the name. */
export function isTime(part: string): boolean {
  const words = fold(part);
  return words.every(
    (word, at) => /^\d/.test(word) || CALENDAR.at(words, at) > 0 || PUBLISHED.at(words, at) > 0,
  );
}

/** Length of the name with which the part begins; 0 where it is none. */
export function nameLengthOf(part: string, isLoose: boolean, isFurther: boolean): number {
  const words = fold(part);
  if (words.length === 0 || words.length > 12 || part.startsWith('http')) return 0;
  if (AGENCY_NAMES.is(words)) return isFurther ? 0 : part.length;
  const length = nameWords(part);
  if (length === 0) return 0;
  const name = part.slice(0, length);
  if (isPerson(name)) return length;
  return isLoose && name.length >= 3 && !isFact(fold(name)) ? length : 0;
}

const PARTICLES = new Set(
  'al bin da de del della den der di do dos du el la le ten ter van von zu bint ibn e y'.split(' '),
);
const NAME_WORD = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2}|[\p{Lu}\p{Lo}][\p{L}\p{M}’'`‘.-]*\p{L})$/u;

/** Length of the words at the start that are written as names are, to a role or what else follows. */
export function nameWords(part: string): number {
  let end = 0;
  let count = 0;
  for (const { 0: raw, index } of part.matchAll(/\S+/g)) {
    const word = cutGlued(raw);
    const folded = fold(word);
    if (count > 0 && isFollower(folded, fold(part.slice(index, index + 40)))) break;
    const isParticle = PARTICLES.has(word);
    if (!isParticle && !NAME_WORD.test(word)) break;
    if (isParticle && count === 0) break;
    if (!isParticle) end = index + word.length;
    count += 1;
    if (count > 5 || word !== raw) break;
  }
  return end;
}

function isFollower(word: readonly string[], rest: readonly string[]): boolean {
  const [first = ''] = word;
  if (CALENDAR.at(rest, 0) > 0 && first.length > 2) return true;
  return (
    first === 'for' || ROLES.at(rest, 0) > 0 || PUBLISHED.at(rest, 0) > 0 || UPDATED.at(rest, 0) > 0
  );
}

/** What another element of the page begins with where it follows a name without a space. */
const GLUED = [ROLES, PUBLISHED, UPDATED, CALENDAR, SHARING, FOLLOW];

/** `ExnerKorrespondent`, `MillerPublished:` without what another element of the page added. */
function cutGlued(word: string): string {
  for (const { index } of word.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)) {
    const tail = fold(word.slice(index));
    if (GLUED.some((known) => known.begins(tail)) || tail[0] === 'the') return word.slice(0, index);
  }
  return word;
}

/** Words with which no name begins, though headlines and menus do. */
const NO_NAME = new Set(
  `a an the to how why what when who where our my your his her its this that these in on at for from of with is are
  best new more all top no not go get us uk der die das ein eine wie warum was im am zum zur les des un une los las
  il lo gli`.split(/\s+/),
);

/** Two to five words, none of which names a role, an outlet, a menu entry or a date. */
export function isPerson(name: string): boolean {
  const words = fold(name);
  const whole = name.split(/\s+/).filter((word) => !PARTICLES.has(word));
  if (whole.length < 2 || whole.length > 4 || (whole.at(-1) ?? '').length < 2) return false;
  if (NO_NAME.has(words[0] ?? '')) return false;
  return !isFact(words) && !OUTLET_ENDINGS.within(words);
}

function isFact(words: readonly string[]): boolean {
  if (SUPPORT.begins(words) || SUBSCRIBE.begins(words) || FOLLOW.begins(words)) return true;
  if (
    PICTURE_CREDITS.within(words) ||
    CONTROLS.is(words) ||
    SHARING.share(words) >= 0.5 ||
    RELATED.begins(words)
  )
    return true;
  return words.some(
    (word, at) => ROLES.at(words, at) > 0 || (word.length > 3 && CALENDAR.at(words, at) > 0),
  );
}
