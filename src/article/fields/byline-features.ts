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
import { type Evidence, isCredit, isParagraph } from './byline-evidence.ts';

interface Feature {
  readonly name: string;
  readonly of: (evidence: Evidence) => number;
}

/** Beyond so many lines distances are the same; and from what is not of the zone. */
const FAR = 40;
const ELSEWHERE = 60;

/** In the order of the columns of `bylineRows`. The weights name these: a change needs new weights. */
export const BYLINE_FEATURES: readonly Feature[] = [
  { name: 'introduced', of: ({ one }) => Number(isForm(one, 'by', 'label', 'inner')) },
  { name: 'name', of: ({ one }) => Number(isForm(one, 'name')) },
  { name: 'bio', of: ({ one }) => Number(isForm(one, 'bio')) },
  { name: 'portrait', of: ({ one }) => Number(isForm(one, 'portrait', 'more')) },
  { name: 'zone', of: ({ one }) => ['head', 'below', 'above', 'text'].indexOf(one.place.zone) },
  { name: 'headDistance', of: ({ one }) => distanceIn(one, 'head') },
  { name: 'belowDistance', of: ({ one }) => distanceIn(one, 'below') },
  { name: 'aboveDistance', of: ({ one }) => distanceIn(one, 'above') },
  { name: 'given', of: ({ one: { names } }) => names.filter(isGiven).length / names.length },
  { name: 'odd', of: ({ one, isWord }) => Number(isWord) + oddity(one) },
  { name: 'told', of: ({ told }) => told },
  { name: 'toldNear', of: ({ toldNear }) => toldNear },
  {
    name: 'toldAny',
    of: ({ told, toldNear, toldWhole }) => told + toldNear + 2 * Number(toldWhole),
  },
  { name: 'subject', of: subject },
  { name: 'credit', of: credit },
  { name: 'support', of: support },
  { name: 'date', of: ({ date }) => date },
  { name: 'exact', of: ({ one, text }) => Number(isExact(one, text)) },
  { name: 'wordy', of: ({ one }) => Math.min(8, one.read.others) },
  { name: 'rivalBy', of: ({ rivals }) => capped(3, rivals.filter(isHeadBy)) },
  { name: 'rivalBefore', of: ({ one, rivals }) => capped(3, rivals.filter(isHeadAbove(one))) },
  { name: 'names', of: ({ one }) => one.names.length },
  { name: 'beforeParagraph', of: ({ near }) => Number(isParagraph(near(1))) },
  { name: 'echo', of: ({ same }) => capped(4, same) },
  { name: 'agency', of: ({ one }) => Number(isOffice(one.names[0] ?? '')) },
  { name: 'outlet', of: ({ one }) => Number(one.names.some((name) => isOutlet(name))) },
  { name: 'crowd', of: ({ one, rivals }) => capped(6, rivals.filter(isListedWith(one))) },
  { name: 'role', of: ({ hasRole }) => Number(hasRole) },
  { name: 'hasBio', of: ({ hasBio }) => Number(hasBio) },
  {
    name: 'doubled',
    of: ({ one, text, near }) => Number(!one.read.hasRole && isWithin(text, near)),
  },
];

/** One row of `BYLINE_FEATURES.length` values for each line that names people. */
export function bylineRows(evidence: readonly Evidence[]): Float64Array {
  const values = new Float64Array(evidence.length * BYLINE_FEATURES.length);
  let at = 0;
  for (const one of evidence) {
    for (const feature of BYLINE_FEATURES) {
      values[at] = feature.of(one);
      at += 1;
    }
  }
  return values;
}

function isForm({ read }: Named, ...forms: readonly Named['read']['form'][]): boolean {
  return forms.includes(read.form);
}

function distanceIn({ place }: Named, zone: Named['place']['zone']): number {
  return place.zone === zone ? Math.min(FAR, place.distance) : ELSEWHERE;
}

function isGiven(name: string): boolean {
  return GIVEN_NAMES.has(fold(name)[0] ?? '');
}

function oddity({ names }: Named): number {
  return (isUpper(names[0] ?? '') ? 0.5 : 0) + Number(names.some((name) => !name.includes(' ')));
}

/** The text speaks of the people, as articles do of those whom they are about; less so where they are introduced. */
function subject({ one, same, told, toldNear, hasRole, hasBio, afterBy }: Evidence): number {
  if (told < 2 && toldNear === 0) return 0;
  const isSupported = afterBy || hasRole || hasBio || same.some((other) => !isForm(other, 'name'));
  return isSupported || one.read.hasRole ? 0.5 : 1;
}

/** Signs that the people made a picture, or are in it. */
function credit({ one, text, near }: Evidence): number {
  const words = fold(text.slice(0, 200));
  const isCredited =
    text.includes('©') ||
    CREDIT_LABELS.within(words) ||
    (!isForm(one, 'by') && PICTURE_CREDITS.within(words));
  return 2 * Number(isCredited) + Number(isCredit(near(1))) + 0.5 * Number(isCredit(near(-1)));
}

/** How much else says that they are the authors. */
function support({ same, hasRole, hasBio, afterBy, date }: Evidence): number {
  const says = [
    same.some((other) => isForm(other, 'by', 'label', 'inner')),
    same.some((other) => isForm(other, 'portrait', 'more')),
    hasRole,
    hasBio,
    date <= 1,
  ];
  return 2 * Number(afterBy) + says.filter(Boolean).length;
}

function isExact({ names, read }: Named, text: string): boolean {
  return read.others === 0 && text.length <= names.join(', ').length + 8;
}

function isHeadBy({ read, place }: Named): boolean {
  return place.zone === 'head' && (read.form === 'by' || read.form === 'label');
}

function isHeadAbove({ place }: Named): (other: Named) => boolean {
  return (other) => other.place.zone === 'head' && other.place.at < place.at;
}

function isListedWith({ place }: Named): (other: Named) => boolean {
  return (other) => other.read.others === 0 && Math.abs(other.place.at - place.at) <= 6;
}

function isOffice(name: string): boolean {
  const words = fold(name);
  return AGENCY_NAMES.is(words) || DESKS.at(words, words.length - 1) > 0;
}

function isOutlet(name: string): boolean {
  return OUTLET_ENDINGS.within(fold(name));
}

/** A line beside it has its words and more: a picture's description, repeated in its caption. */
function isWithin(text: string, near: Evidence['near']): boolean {
  return [near(1), near(-1)].some(
    (other) => other.length > text.length + 12 && other.includes(text),
  );
}

function capped(most: number, all: readonly Named[]): number {
  return Math.min(most, all.length);
}
