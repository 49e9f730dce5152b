import { staff } from '../../lines/rules/sign-off.ts';
import { fold, isUpper } from '../../lines/sentence.ts';
import {
  AGENCY_NAMES,
  CREDIT_LABELS,
  DESKS,
  OUTLET_ENDINGS,
  PICTURE_CREDITS,
} from '../../lines/vocabulary.ts';
import { GIVEN_NAMES } from '../../lines/words/given-names.ts';
import type { Named } from './byline-candidates.ts';
import { type Evidence, isCredit } from './byline-evidence.ts';

export function givenShare({ names }: Named): number {
  return names.filter(isGiven).length / names.length;
}

export function isForm({ read }: Named, ...forms: readonly Named['read']['form'][]): boolean {
  return forms.includes(read.form);
}

function isGiven(name: string): boolean {
  return GIVEN_NAMES.has(fold(name)[0] ?? '') || HAN_NAME.test(name);
}

/** Surname and given name, parted by a space as bylines in Japanese have them. */
const HAN_NAME = /^\p{Script=Han}{1,3} \p{Script=Han}{1,3}$/u;

/** An agency's name is none the odder for its one word. */
export function oddity({ names }: Named): number {
  if (isOffice(names[0] ?? '')) return 0;
  return (isUpper(names[0] ?? '') ? 0.5 : 0) + Number(names.some(isOneWord));
}

/** An agency or a desk. */
export function isOffice(name: string): boolean {
  const words = fold(name);
  return AGENCY_NAMES.is(words) || DESKS.at(words, words.length - 1) > 0;
}

/** Chinese and Japanese names have no space. */
function isOneWord(name: string): boolean {
  return !name.includes(' ') && !/\p{Lo}/u.test(name);
}

/** The text speaks of the people, as articles do of those whom they are about; less so where they are introduced. */
export function subject({ one, same, told, toldNear, hasRole, hasBio, afterBy }: Evidence): number {
  if (told < 2 && toldNear === 0) return 0;
  const isSupported = afterBy || hasRole || hasBio || same.some((other) => !isForm(other, 'name'));
  return isSupported || one.read.hasRole ? 0.5 : 1;
}

/** Signs that the people made a picture, or are in it. */
export function credit({ one, text, near }: Evidence): number {
  const words = fold(text.slice(0, 200));
  const isPlain = isForm(one, 'by') || AGENCY_NAMES.is(words);
  const isCredited =
    text.includes('©') ||
    CREDIT_LABELS.within(words) ||
    (!isPlain && PICTURE_CREDITS.within(words));
  // The name of whom a picture shows stands twice: as its description and its caption.
  const next = near(1) === text ? near(2) : near(1);
  return 2 * Number(isCredited) + Number(isCredit(next)) + 0.5 * Number(isCredit(near(-1)));
}

/** How much else says that they are the authors. */
export function support({ same, hasRole, hasBio, afterBy, date }: Evidence): number {
  const says = [
    same.some((other) => isForm(other, 'by', 'label', 'inner')),
    same.some((other) => isForm(other, 'portrait', 'more')),
    hasRole,
    hasBio,
    date <= 1,
  ];
  return 2 * Number(afterBy) + says.filter(Boolean).length;
}

export function isExact({ names, read }: Named, text: string): boolean {
  return read.others === 0 && text.length <= names.join(', ').length + 8;
}

export function isOutlet(name: string): boolean {
  return OUTLET_ENDINGS.within(fold(name));
}

/**
 * A line beside it has its words and more: a picture's description, repeated in its caption. Not behind `Photo of author`: there
 * the next line says more of the author.
 */
export function isDoubled({ one, text, near, afterBy }: Evidence): boolean {
  if (one.read.hasRole || afterBy) return false;
  return [near(1), near(-1)].some(
    (other) => other.length > text.length + 12 && other.includes(text),
  );
}

/** So many lines below the text it may be said who reported. */
const SIGN_OFF = 3;

/** `Reporting by …, editing by …` ends wire copy, and says who wrote it where the head of the page does not. */
export function isSignOff({ one: { place }, rivals }: Evidence): boolean {
  if (place.line.rule !== staff.name || place.zone !== 'below') return false;
  const isAbove = (other: Named) =>
    other.place.zone === 'head' && isForm(other, 'by', 'label', 'inner');
  return place.distance <= SIGN_OFF && !rivals.some(isAbove);
}

export function isHeadBy(one: Named): (other: Named) => boolean {
  return (other) =>
    other.place.zone === 'head' && isForm(other, 'by', 'label') && !isBeside(one, other);
}

/** Named alike and close by: authors of one article are no rivals. */
export function isBeside({ place, read }: Named, other: Named): boolean {
  return read.form === other.read.form && Math.abs(other.place.at - place.at) <= 2;
}
