import { cutGlued, isHonorific, nameWords, PARTICLES } from './name-words.ts';
import { fold } from './sentence.ts';
import {
  AGENCY_NAMES,
  CALENDAR,
  CONTROLS,
  DESKS,
  FOLLOW,
  HAN_ENDING,
  OUTLET_ENDINGS,
  PICTURE_CREDITS,
  PUBLISHED,
  RELATED,
  ROLE_ENDING,
  ROLES,
  SHARING,
  SUBSCRIBE,
  SUPPORT,
} from './vocabulary.ts';
import { GIVEN_NAMES } from './words/given-names.ts';

/** Folded words that are a date or a time, which may stand before the name. */
export function isTime(words: readonly string[]): boolean {
  return words.every(
    (word, at) => /^\d/.test(word) || CALENDAR.at(words, at) > 0 || PUBLISHED.at(words, at) > 0,
  );
}

/**
 * Length of the name with which the part begins; 0 where it is none.
 * @param words the part, folded
 */
export function nameLengthOf(
  part: string,
  words: readonly string[],
  isLoose: boolean,
  isFurther: boolean,
): number {
  if (words.length === 0 || words.length > 12 || part.startsWith('http')) return 0;
  const length = nameWords(part);
  const name = part.slice(0, length);
  const agency = AGENCY_NAMES.mayBegin(words[0] ?? '') ? agencyLength(part, words, name) : 0;
  if (agency > 0) return isFurther ? 0 : agency;
  const isDesk = !isFurther && words.some((word) => DESKS.mayBegin(word));
  const desk = isDesk ? deskLength(part) : 0;
  if (desk > 0) return desk;
  if (length === 0) return 0;
  if (isPerson(name)) return length;
  return isLoose && name.length >= 3 && !isFact(fold(name)) ? length : 0;
}

function agencyLength(part: string, words: readonly string[], name: string): number {
  if (AGENCY_NAMES.is(words)) return part.length;
  return AGENCY_NAMES.is(fold(name)) ? name.length : 0;
}

/** `Harbour Sports Desk`, `HG24 Redaktion`: words with capitals to one that names a desk; 0 where none does. */
function deskLength(part: string): number {
  let count = 0;
  for (const { 0: word, index } of part.matchAll(/\S+/g)) {
    count += 1;
    if (count > 5 || !/^[\p{Lu}\p{N}]/u.test(word)) return 0;
    const bare = cutGlued(word);
    const folded = fold(bare);
    if (count > 1 && DESKS.at(folded, folded.length - 1) > 0) return index + bare.length;
  }
  return 0;
}

/** Words with which no name begins, though headlines and menus do. */
const NO_NAME = new Set(
  `a an the to how why what when who where our my your his her its this that these in on at for from of with is are
  best new more all top no not go get us uk der die das ein eine wie warum was im am zum zur les des un une los las
  il lo gli`.split(/\s+/),
);

const SPACE = /\s/;
/** A name as it is written in Chinese and Japanese, without a space. */
const HAN = /^\p{Script=Han}{3,5}$/u;

/** The Arabic article, with which the names of papers begin, and those of few people. */
const ARTICLE = /^ال\p{L}{2}/u;
const WITH_ARTICLE = new Set(
  'الحسن الحسين السيد الطيب المهدي الهادي البشير المختار المنصف الصادق الطاهر الحبيب العربي الأمين الوليد المعتصم'.split(
    ' ',
  ),
);

/** Two to five words, none of which names a role, an outlet, a menu entry or a date. */
export function isPerson(name: string): boolean {
  if (!SPACE.test(name) && !HAN.test(name)) return false;
  if (HAN.test(name)) return !isFact(fold(name)) && !HAN_ENDING.test(name);
  const whole = name.split(/\s+/).filter((word) => !PARTICLES.has(word) && !isHonorific(word));
  if (whole.length < 2 || whole.length > 4 || (whole.at(-1) ?? '').length < 2) return false;
  const words = fold(name);
  const [first = ''] = words;
  if (NO_NAME.has(first) || (ARTICLE.test(first) && !WITH_ARTICLE.has(first))) return false;
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
  return words.some((word, at) => {
    if (ROLES.at(words, at) > 0 || (word.length > 10 && ROLE_ENDING.test(word))) return true;
    // April is also a name.
    return word.length > 3 && CALENDAR.at(words, at) > 0 && !(at === 0 && GIVEN_NAMES.has(word));
  });
}
