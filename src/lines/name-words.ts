import { remembering } from '../text/remembering.ts';
import { agencyNamed } from './agency.ts';
import { isCapital, isSmall, pastSpace, pastWord } from './characters.ts';
import { firstsOfAny, mayBegin, mayBeginAt } from './firsts.ts';
import { fold } from './sentence.ts';
import { CALENDAR, FOLLOW, HONORIFICS, PUBLISHED, ROLES, SHARING, UPDATED } from './vocabulary.ts';

/** Words in names that keep their small letter. */
export const PARTICLES = new Set(
  'al bin da de del della den der di do dos du el la le ten ter van von zu bint ibn e y'.split(' '),
);
const NAME_WORD = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2}|[\p{Lu}\p{Lo}][\p{L}\p{M}’'`‘.-]*\p{L})$/u;
/** Cheap to ask, and true of most words of names. */
const PLAIN = /^\p{Lu}?\p{Ll}+$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** `Ann Example's …` names what is hers, and so does the particle in Japanese. */
const POSSESSIVE = /[’']s$|\p{Script=Han}の\p{Script=Han}/u;
const MOST_WORDS = 5;

/** Cheaper still: a capital and small letters, all of ASCII, at least two. */
function isCapitalised(word: string): boolean {
  return isCapital(word.charCodeAt(0)) && word.length > 1 && isSmallFrom(word, 1);
}

/** Small letters of ASCII from there to its end. */
function isSmallFrom(word: string, from: number): boolean {
  for (let at = from; at < word.length; at += 1) if (!isSmall(word.charCodeAt(at))) return false;
  return true;
}

function isParticle(word: string): boolean {
  return isSmall(word.charCodeAt(0)) && PARTICLES.has(word);
}

/** Length of the words at the start that are written as names are, to a role or what else follows. */
export function nameWords(part: string): number {
  const words: string[] = [];
  let end = 0;
  // Not by a pattern: it makes an object of every match, and few lines get beyond their second.
  for (let at = pastSpace(part, 0); at < part.length; ) {
    const index = at;
    const raw = part.slice(index, pastWord(part, at));
    at = pastSpace(part, index + raw.length);
    const word = cutGlued(raw, words[0]);
    if (words.length === 0 && isHonorific(word)) continue;
    if (!goesOn(word, words, part, index)) break;
    if (!isCapitalised(word) && POSSESSIVE.test(word)) return 0;
    if (!isParticle(word)) end = index + word.length;
    words.push(word);
    if (words.length > MOST_WORDS || word !== raw) break;
  }
  return end;
}

/** Stands before a name and is no part of it by itself: `Dr.` */
export function isHonorific(word: string): boolean {
  return word.length < 6 && isShortHonorific(word);
}

const isShortHonorific = remembering((word) => HONORIFICS.is(fold(word)));

/** Whether the word at `index` of the part belongs to the name of which `words` were read. */
function goesOn(word: string, words: readonly string[], part: string, index: number): boolean {
  const isName = isCapitalised(word) || (!isSmall(word.charCodeAt(0)) && NAME_WORD.test(word));
  if (words.length === 0 || (!isName && !PARTICLES.has(word))) return isName;
  const rest = part.slice(index, index + 40);
  if (isFollower(word, rest)) return false;
  return words.length === 1 || !startsOutlet(word, words, rest);
}

const FOLLOWERS = [CALENDAR, ROLES, PUBLISHED, UPDATED];
const ANY_FOLLOWER = firstsOfAny(FOLLOWERS);
const ENDS_WORD = /[^\p{L}\p{N}].*$/u;
const FOR = /^for(?![\p{L}\p{N}])/iu;

/** What a name can be followed by: what the person is, or what else the line says. */
function isFollower(word: string, rest: string): boolean {
  if (FOR.test(word)) return true;
  if (!mayBeginAt(word, 0, ANY_FOLLOWER)) return false;
  const lower = word.toLowerCase();
  const first = isCapitalised(word) ? lower : lower.replace(ENDS_WORD, '');
  if (!mayBegin(first, ANY_FOLLOWER)) return false;
  const words = fold(rest);
  return FOLLOWERS.some((phrases) => {
    return (
      phrases.mayBegin(first) && phrases.begins(words) && (phrases !== CALENDAR || first.length > 2)
    );
  });
}

/** In capitals behind a name that is not: an agency, or several words. A surname may be written so, too. */
function startsOutlet(word: string, words: readonly string[], rest: string): boolean {
  if (!ACRONYM.test(word) || words.some((other) => ACRONYM.test(other))) return false;
  const second = rest.split(/\s+/)[1];
  if (word.length <= 3 || agencyNamed(word) !== null) return true;
  return second !== undefined && ACRONYM.test(second);
}

/** What another element of the page begins with where it follows a name without a space. */
const GLUED = [ROLES, PUBLISHED, UPDATED, CALENDAR, SHARING, FOLLOW];
/** No part of a name: `Ann Example5 hours ago`, `Ann Example@example`. */
const NO_LETTER = /(?<=\p{Ll}|\p{Lo}|\p{Lu}{3})[\d@[({<|\u200b]/u;

/** `ExnerKorrespondent`, `MillerPublished:`, `ExampleAnn` after `Ann` without what another element of the page added. */
export function cutGlued(glued: string, first?: string): string {
  if (isCapitalised(glued) || isSmallFrom(glued, 0) || PLAIN.test(glued)) return glued;
  const word = glued.slice(0, NO_LETTER.exec(glued)?.index ?? glued.length);
  for (const { index } of word.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)) {
    const tail = word.slice(index);
    const words = fold(tail);
    const isOther = tail === first || words[0] === 'the';
    if (isOther || GLUED.some((known) => known.begins(words))) return word.slice(0, index);
  }
  return word;
}
