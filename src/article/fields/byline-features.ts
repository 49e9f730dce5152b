import type { Named } from './byline-candidates.ts';
import { type Evidence, isParagraph } from './byline-evidence.ts';
import { priorOf } from './byline-prior.ts';
import {
  credit,
  givenShare,
  isBeside,
  isDoubled,
  isExact,
  isForm,
  isHeadBy,
  isOffice,
  isOutlet,
  oddity,
  subject,
  support,
} from './byline-signs.ts';

/** Evidence, and how it compares with that for the page's other lines. */
interface Compared extends Evidence {
  readonly prior: number;
  /** By how much the prior exceeds that of the best rival. */
  readonly ahead: number;
}

interface Feature {
  readonly name: string;
  readonly of: (evidence: Compared) => number;
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
  { name: 'given', of: ({ one }) => givenShare(one) },
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
  { name: 'rivalBy', of: ({ one, rivals }) => capped(3, rivals.filter(isHeadBy(one))) },
  { name: 'rivalBefore', of: ({ one, rivals }) => capped(3, rivals.filter(isHeadAbove(one))) },
  { name: 'names', of: ({ one }) => one.names.length },
  { name: 'beforeParagraph', of: ({ near }) => Number(isParagraph(near(1))) },
  { name: 'echo', of: ({ same }) => capped(4, same) },
  { name: 'agency', of: ({ one }) => Number(isOffice(one.names[0] ?? '')) },
  { name: 'outlet', of: ({ one }) => Number(one.names.some(isOutlet)) },
  { name: 'crowd', of: ({ one, rivals }) => capped(6, rivals.filter(isListedWith(one))) },
  { name: 'role', of: ({ hasRole }) => Number(hasRole) },
  { name: 'hasBio', of: ({ hasBio }) => Number(hasBio) },
  {
    name: 'doubled',
    of: (evidence) => Number(isDoubled(evidence)),
  },
  { name: 'prior', of: ({ prior }) => prior },
  { name: 'ahead', of: ({ ahead }) => ahead },
];

/** One row of `BYLINE_FEATURES.length` values for each line that names people. */
export function bylineRows(evidence: readonly Evidence[]): Float64Array {
  const values = new Float64Array(evidence.length * BYLINE_FEATURES.length);
  let at = 0;
  for (const one of compared(evidence)) {
    for (const feature of BYLINE_FEATURES) {
      values[at] = feature.of(one);
      at += 1;
    }
  }
  return values;
}

/** Farther ahead tells no more; so far ahead is who has no rival. */
const MOST_AHEAD = 4;

function compared(evidence: readonly Evidence[]): readonly Compared[] {
  const priors = new Map(evidence.map((one) => [one.one, prior(one)]));
  return evidence.map((one) => {
    const own = priors.get(one.one) ?? 0;
    const rivals = one.rivals.filter((other) => !isBeside(one.one, other));
    const most = rivals.reduce(
      (best, other) => Math.max(best, priors.get(other) ?? best),
      own - MOST_AHEAD,
    );
    return { ...one, prior: own, ahead: Math.max(-MOST_AHEAD, own - most) };
  });
}

function prior(evidence: Evidence): number {
  const { one, text, isWord, rivals } = evidence;
  return priorOf(one, {
    given: givenShare(one),
    odd: Number(isWord) + oddity(one),
    subject: subject(evidence),
    credit: credit(evidence),
    support: support(evidence),
    exact: isExact(one, text),
    isOutlet: one.names.some(isOutlet),
    isDoubled: isDoubled(evidence),
    hasRival: rivals.some(isHeadBy(one)),
  });
}

function distanceIn({ place }: Named, zone: Named['place']['zone']): number {
  return place.zone === zone ? Math.min(FAR, place.distance) : ELSEWHERE;
}

function isHeadAbove(one: Named): (other: Named) => boolean {
  return (other) =>
    other.place.zone === 'head' && other.place.at < one.place.at && !isBeside(one, other);
}

function isListedWith({ place }: Named): (other: Named) => boolean {
  return (other) => other.read.others === 0 && Math.abs(other.place.at - place.at) <= 6;
}

function capped(most: number, all: readonly Named[]): number {
  return Math.min(most, all.length);
}
